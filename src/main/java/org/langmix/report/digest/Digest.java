package org.langmix.report.digest;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.langmix.history.Gap;
import org.langmix.history.History;
import org.langmix.history.Predecessor;
import org.langmix.history.Revision;
import org.langmix.history.Snapshot;
import org.langmix.subsystem.Origin;
import org.langmix.subsystem.Subsystem;
import org.langmix.subsystem.Subsystem.Kind;

/** What one looks for first in the figures of one clone. */
public final class Digest {
  private final History history;
  private final List<Snapshot> snapshots;
  private final Optional<Snapshot> before;
  private final List<SubsystemFigures> areas;

  private Digest(History history, Snapshot newest) {
    this.history = history;
    this.snapshots = history.besides(newest);
    this.before =
        Predecessor.of(snapshots.stream().map(Snapshot::revision).toList()).flatMap(this::snapshot);
    this.areas =
        history.areas().stream()
            .filter(area -> area.origin() == Origin.KERNEL)
            .filter(area -> snapshots.stream().anyMatch(s -> s.has(area.subsystem())))
            .map(area -> figures(area.subsystem(), area.pair()))
            .toList();
  }

  private Optional<Snapshot> snapshot(Revision revision) {
    return snapshots.stream().filter(one -> one.revision().equals(revision)).findFirst();
  }

  private SubsystemFigures figures(Subsystem subsystem, boolean isPair) {
    return new SubsystemFigures(subsystem, isPair, before, snapshots);
  }

  /** One for each clone, in their order. */
  public static List<Digest> ofEach(History history) {
    return history.newestOfEach().stream().map(newest -> new Digest(history, newest)).toList();
  }

  /** All revisions of the clone, the newest one last. */
  public List<Snapshot> snapshots() {
    return snapshots;
  }

  /** The newest revision. */
  public Snapshot newest() {
    return snapshots.get(snapshots.size() - 1);
  }

  /**
   * What the newest revision is compared with, as {@link Predecessor} finds it: the last release,
   * or the sample before; empty if only one revision was measured.
   */
  public Optional<Snapshot> before() {
    return before;
  }

  /** The whole tree. */
  public SubsystemFigures tree() {
    return figures(Subsystem.TREE, false);
  }

  /** The areas of kernel-written code that any revision holds, in the order of their list. */
  public List<SubsystemFigures> areas() {
    return areas;
  }

  /** The areas with Rust in the newest revision, those with most of it first. */
  public List<SubsystemFigures> areasWithRust() {
    return areas.stream()
        .filter(area -> area.rust() > 0)
        .sorted(Comparator.comparingLong(area -> -area.rust()))
        .toList();
  }

  /**
   * What was asked for besides the areas and is in any revision: directories, then sections of
   * MAINTAINERS.
   *
   * @param most how many of each kind there is room for
   */
  public List<OtherSubsystems> others(int most) {
    return Stream.of(Kind.PATH, Kind.MAINTAINERS)
        .map(
            kind -> OtherSubsystems.of(kind, all(kind), newest(), one -> figures(one, false), most))
        .filter(others -> !others.shown().isEmpty())
        .toList();
  }

  private List<Subsystem> all(Kind kind) {
    return history.subsystems().stream()
        .filter(one -> one.kind() == kind)
        .filter(one -> snapshots.stream().anyMatch(snapshot -> snapshot.has(one)))
        .toList();
  }

  /** The areas whose Rust is more or less than before, those with the largest change first. */
  public List<SubsystemFigures> changedAreas() {
    return areas.stream()
        .filter(area -> area.rustChange() != 0)
        .sorted(Comparator.comparingLong(area -> -Math.abs(area.rustChange())))
        .toList();
  }

  /**
   * The areas whose first Rust came since the revision before, those with most of it first; but
   * none that may look so for a file that could not be read.
   */
  public List<SubsystemFigures> areasNewToRust() {
    return areasWithRust().stream()
        .filter(SubsystemFigures::isNewToRust)
        .filter(this::isComplete)
        .toList();
  }

  /** The areas that had Rust in the revision before, and have none now; likewise. */
  public List<SubsystemFigures> areasThatLostRust() {
    return areas.stream().filter(SubsystemFigures::hasLostRust).filter(this::isComplete).toList();
  }

  private boolean isComplete(SubsystemFigures area) {
    return !isIncomplete(area.subsystem());
  }

  /** What came with each revision but the first. */
  public List<NewCode> newCode() {
    String cloneName = newest().revision().cloneName();
    return history.changes().stream()
        .filter(change -> change.revision().cloneName().equals(cloneName))
        .map(NewCode::of)
        .toList();
  }

  /** What came since {@link #before}; empty if there is none. */
  public Optional<NewCode> newestCode() {
    return history.latest().stream()
        .filter(change -> change.revision().equals(newest().revision()))
        .map(NewCode::of)
        .findFirst();
  }

  /** What could not be read of any revision of the clone. */
  public List<Gap> gaps() {
    String cloneName = newest().revision().cloneName();
    return history.gaps().stream()
        .filter(gap -> gap.revision().cloneName().equals(cloneName))
        .toList();
  }

  /**
   * Whether something of a subsystem could not be counted, in the newest revision or the one that
   * it is compared with, so that its figures are too low or their change is wrong.
   */
  public boolean isIncomplete(Subsystem subsystem) {
    return isIncomplete(subsystem, before);
  }

  /** The same, of another revision than {@link #before}. */
  boolean isIncomplete(Subsystem subsystem, Optional<Snapshot> then) {
    return Stream.concat(then.stream(), Stream.of(newest()))
        .map(Snapshot::revision)
        .anyMatch(revision -> !history.isWhole(revision, subsystem));
  }

  /** Whether all of a revision could be counted. */
  boolean isWhole(Snapshot snapshot) {
    return history.isWhole(snapshot.revision());
  }

  /** Whether new files are known for certain: not where a revision could not be read whole. */
  public boolean isWhole(NewCode code) {
    return history.isWhole(code.before()) && history.isWhole(code.revision());
  }
}
