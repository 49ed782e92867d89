package org.langmix.report.digest;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.langmix.history.Change;
import org.langmix.history.Gap;
import org.langmix.history.History;
import org.langmix.history.Predecessor;
import org.langmix.history.Revision;
import org.langmix.history.Snapshot;
import org.langmix.report.Wording;
import org.langmix.subsystem.Origin;
import org.langmix.subsystem.Subsystem;
import org.langmix.subsystem.Subsystem.Kind;

/** The figures of one clone that readers look for first. */
public final class Digest {
  private final History history;
  private final List<Snapshot> snapshots;
  private final Optional<Snapshot> before;
  private final Optional<Change> change;
  private final List<SubsystemFigures> areas;

  private Digest(History history, Snapshot newest) {
    this.history = history;
    this.snapshots = history.besides(newest);
    this.before =
        Predecessor.of(snapshots.stream().map(Snapshot::revision).toList()).flatMap(this::snapshot);
    this.change =
        history.latest().stream()
            .filter(one -> one.revision().equals(newest.revision()))
            .findFirst();
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
    return new SubsystemFigures(
        subsystem,
        isPair,
        before,
        change.map(found -> ChangedCode.of(found, subsystem)),
        snapshots);
  }

  /** The digests of all clones, in the order of the clones. */
  public static List<Digest> ofEach(History history) {
    return history.newestOfEach().stream().map(newest -> new Digest(history, newest)).toList();
  }

  /** How the report calls what it shows. */
  public Wording wording() {
    return Wording.of(history);
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
   * The revision that the newest one is compared with, as {@link Predecessor} finds it: the last
   * release, or the sample before. Empty if only one revision was measured.
   */
  public Optional<Snapshot> before() {
    return before;
  }

  /** The figures of the whole tree. */
  public SubsystemFigures tree() {
    return figures(Subsystem.TREE, false);
  }

  /**
   * The areas of kernel-written code that exist in any revision, in the order of the list of areas.
   */
  public List<SubsystemFigures> areas() {
    return areas;
  }

  /** The areas with Rust in the newest revision; the area with the most Rust comes first. */
  public List<SubsystemFigures> areasWithRust() {
    return areas.stream()
        .filter(area -> area.rust() > 0)
        .sorted(Comparator.comparingLong(area -> -area.rust()))
        .toList();
  }

  /**
   * The subsystems that the user asked for besides the areas and that exist in any revision:
   * directories, then sections of MAINTAINERS.
   *
   * @param most how many of each kind may be shown
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

  /**
   * The areas whose Rust changed since the revision {@link #before}; the area with the largest
   * change comes first.
   */
  public List<SubsystemFigures> changedAreas() {
    return areas.stream()
        .filter(SubsystemFigures::hasRustChanged)
        .sorted(Comparator.comparingLong(area -> -area.rustDifference()))
        .toList();
  }

  /**
   * The areas whose first Rust came after the revision {@link #before}; the area with the most Rust
   * comes first. An area is left out if some file of it could not be read, because it may only seem
   * new to Rust.
   */
  public List<SubsystemFigures> areasNewToRust() {
    return areasWithRust().stream()
        .filter(SubsystemFigures::isNewToRust)
        .filter(this::isComplete)
        .toList();
  }

  /**
   * The areas that had Rust in the revision {@link #before} and have none now. Areas with files
   * that could not be read are left out here too.
   */
  public List<SubsystemFigures> areasThatLostRust() {
    return areas.stream().filter(SubsystemFigures::hasLostRust).filter(this::isComplete).toList();
  }

  private boolean isComplete(SubsystemFigures area) {
    return !isIncomplete(area.subsystem());
  }

  /** The new code of each revision except the first. */
  public List<NewCode> newCode() {
    String cloneName = newest().revision().cloneName();
    return history.changes().stream()
        .filter(change -> change.revision().cloneName().equals(cloneName))
        .map(NewCode::of)
        .toList();
  }

  /** The new code since the revision {@link #before}; empty if there is no such revision. */
  public Optional<NewCode> newestCode() {
    return change.map(NewCode::of);
  }

  /**
   * Rust's share of the code that was added since the revision {@link #before}, in words ({@link
   * ChangedCode#describeShare}); empty if there is no such revision, or if no code was added.
   *
   * @param name the name of that revision, as it is to be written
   */
  public Optional<String> describeAddedShare(String name) {
    String limit = isChangeIncomplete(Subsystem.TREE) ? ", as far as it could be counted" : "";
    return tree().changed().flatMap(code -> code.describeShare(name)).map(text -> text + limit);
  }

  /** How fast Rust grew in the year before the newest revision; empty if that is not known. */
  public Optional<Pace> pace() {
    return Pace.of(history, newest()).filter(Pace::isKnown);
  }

  /** What the trees of the clone say of their Rust code. Empty lists if it is not a kernel. */
  public KernelDigest kernel() {
    return new KernelDigest(history, snapshots, before);
  }

  /** The files, directories and tags that could not be read, of all revisions of the clone. */
  public List<Gap> gaps() {
    String cloneName = newest().revision().cloneName();
    return history.gaps().stream()
        .filter(gap -> gap.revision().cloneName().equals(cloneName))
        .toList();
  }

  /**
   * Whether some file of a subsystem could not be counted, in the newest revision or in the one
   * that it is compared with. If so, the figures of the subsystem are too low, or their change is
   * wrong.
   */
  public boolean isIncomplete(Subsystem subsystem) {
    return isIncomplete(subsystem, before);
  }

  /**
   * Like {@link #isIncomplete(Subsystem)}, but for a comparison with another revision than {@link
   * #before}.
   */
  boolean isIncomplete(Subsystem subsystem, Optional<Snapshot> then) {
    return Stream.concat(then.stream(), Stream.of(newest()))
        .map(Snapshot::revision)
        .anyMatch(revision -> !history.isWhole(revision, subsystem));
  }

  /**
   * Whether the lines that were added to a subsystem or removed from it since the revision {@link
   * #before} are not known for certain.
   */
  public boolean isChangeIncomplete(Subsystem subsystem) {
    return change.filter(found -> !history.isWhole(found, subsystem)).isPresent();
  }

  /** Whether all of a revision could be counted. */
  boolean isWhole(Snapshot snapshot) {
    return history.isWhole(snapshot.revision());
  }

  /**
   * Whether it is certain which files are new. It is not if one of the two revisions could not be
   * read completely.
   */
  public boolean isWhole(NewCode code) {
    return history.isWhole(code.before()) && history.isWhole(code.revision());
  }
}
