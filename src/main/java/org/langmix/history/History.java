package org.langmix.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.langmix.subsystem.Area;
import org.langmix.subsystem.PathFilter;
import org.langmix.subsystem.Subsystem;

/**
 * Everything that a report is made of.
 *
 * @param snapshots the revisions, clone after clone: tags in version order, then samples by date,
 *     then {@code HEAD}
 * @param changes the changes to each revision from the one that it follows ({@link Succession})
 * @param latest the changes to the newest revision from the one that {@link Predecessor} finds, for
 *     each clone that has more than one revision
 * @param subsystems all subsystems that any revision holds, and all areas; the tree comes first
 * @param areas the areas in the order of their list; if there is no list, the top-level directories
 * @param filter the files that all figures cover
 * @param gaps first the tags that were left out, then the gaps in the order of the revisions and
 *     paths
 * @param incomplete the incomplete subsystems by revision; all other subsystems are complete
 * @param kernel whether all clones are of the kernel
 * @param facts what the trees say of their Rust code; only of kernels with Rust
 * @param terms who maintains their Rust code; only of kernels with Rust
 */
public record History(
    List<Snapshot> snapshots,
    List<Change> changes,
    List<Change> latest,
    List<Subsystem> subsystems,
    List<Area> areas,
    PathFilter filter,
    List<Gap> gaps,
    Map<Revision, Set<Subsystem>> incomplete,
    boolean kernel,
    Map<Revision, KernelFacts> facts,
    Map<Revision, KernelTerms> terms) {

  public History {
    if (snapshots.isEmpty()) {
      throw new IllegalArgumentException("a history has at least one revision");
    }
    snapshots = List.copyOf(snapshots);
    changes = List.copyOf(changes);
    latest = List.copyOf(latest);
    subsystems = List.copyOf(subsystems);
    areas = List.copyOf(areas);
    gaps = List.copyOf(gaps);
    incomplete = Map.copyOf(incomplete);
    facts = Map.copyOf(facts);
    terms = Map.copyOf(terms);
  }

  /** A history without what the trees say of their Rust code, and of who maintains it. */
  public History(
      List<Snapshot> snapshots,
      List<Change> changes,
      List<Change> latest,
      List<Subsystem> subsystems,
      List<Area> areas,
      PathFilter filter,
      List<Gap> gaps,
      Map<Revision, Set<Subsystem>> incomplete,
      boolean kernel) {
    this(
        snapshots,
        changes,
        latest,
        subsystems,
        areas,
        filter,
        gaps,
        incomplete,
        kernel,
        Map.of(),
        Map.of());
  }

  /**
   * A copy with what the trees say of their Rust code.
   *
   * @param unread what could not be read of that
   */
  public History withFacts(Map<Revision, KernelFacts> facts, List<Gap> unread) {
    List<Gap> all = new ArrayList<>(gaps);
    all.addAll(unread);
    return new History(
        snapshots,
        changes,
        latest,
        subsystems,
        areas,
        filter,
        all,
        incomplete,
        kernel,
        facts,
        terms);
  }

  /** What the tree of a revision says of its Rust code; empty if it has none. */
  public Optional<KernelFacts> facts(Revision revision) {
    return Optional.ofNullable(facts.get(revision));
  }

  /** Who maintains the Rust code of a revision; empty if it has none. */
  public Optional<KernelTerms> terms(Revision revision) {
    return Optional.ofNullable(terms.get(revision));
  }

  /** The modules in Rust of a revision, sorted by path. */
  public List<KernelModule> modules(Revision revision) {
    return facts(revision).map(KernelFacts::modules).orElse(List.of());
  }

  /** Whether all files of a revision could be counted. */
  public boolean isWhole(Revision revision) {
    return !incomplete.containsKey(revision);
  }

  /**
   * Whether all files of a subsystem could be counted in a revision. A directory that could not be
   * read makes all subsystems incomplete that might have a file in it.
   */
  public boolean isWhole(Revision revision, Subsystem subsystem) {
    return !incomplete.getOrDefault(revision, Set.of()).contains(subsystem);
  }

  /** Whether all files of both revisions could be read, and all that changed be compared. */
  public boolean isWhole(Change change) {
    return isWhole(change.before())
        && isWhole(change.revision())
        && !has(Gap.Kind.LINES, change.revision());
  }

  /** Whether what changed in a subsystem is known for certain; see {@link #incomplete(Change)}. */
  public boolean isWhole(Change change, Subsystem subsystem) {
    return !incomplete(change).contains(subsystem);
  }

  /**
   * The subsystems of which it is not known for certain what changed. If a directory could not be
   * read in one of the two revisions, these are all subsystems: a file might have moved from or to
   * that directory. The same holds if any file could not be compared.
   */
  public Set<Subsystem> incomplete(Change change) {
    if (isWhole(change)) {
      return Set.of();
    }
    if (has(Gap.Kind.DIRECTORY, change.before())
        || has(Gap.Kind.DIRECTORY, change.revision())
        || has(Gap.Kind.LINES, change.revision())) {
      return Set.copyOf(subsystems);
    }
    Set<Subsystem> either = new HashSet<>();
    either.addAll(incomplete.getOrDefault(change.before(), Set.of()));
    either.addAll(incomplete.getOrDefault(change.revision(), Set.of()));
    return either;
  }

  private boolean has(Gap.Kind kind, Revision revision) {
    return gaps.stream().anyMatch(gap -> gap.kind() == kind && gap.revision().equals(revision));
  }

  /** The number of gaps of a kind, in all revisions. */
  public long count(Gap.Kind kind) {
    return gaps.stream().filter(gap -> gap.kind() == kind).count();
  }

  /**
   * The newest revision, which is the last one. With several clones, the newest revision of the
   * first clone.
   */
  public Snapshot newest() {
    return newestOfEach().get(0);
  }

  /** The newest revision of each clone. */
  public List<Snapshot> newestOfEach() {
    Map<String, Snapshot> newest = new LinkedHashMap<>();
    snapshots.forEach(snapshot -> newest.put(snapshot.revision().cloneName(), snapshot));
    return List.copyOf(newest.values());
  }

  /** Whether the revisions are of more than one clone. */
  public boolean hasSeveralClones() {
    return newestOfEach().size() > 1;
  }

  /** All revisions of the clone that a revision belongs to. */
  public List<Snapshot> besides(Snapshot one) {
    String cloneName = one.revision().cloneName();
    return snapshots.stream().filter(s -> s.revision().cloneName().equals(cloneName)).toList();
  }
}
