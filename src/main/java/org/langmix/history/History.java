package org.langmix.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.langmix.subsystem.Area;
import org.langmix.subsystem.PathFilter;
import org.langmix.subsystem.Subsystem;

/**
 * All that a report is made of.
 *
 * @param snapshots the revisions: tags in version order, then samples by date, then {@code HEAD};
 *     those of one clone behind those of the other
 * @param changes from each tag to the next one, and from each sample of a branch to the next
 * @param latest from what {@link Predecessor} finds to the newest revision, of each clone that has
 *     more than one
 * @param subsystems all that any revision holds, and all areas; the tree first
 * @param areas the areas in the order of their list
 * @param filter which files all figures are of
 * @param gaps tags that were left out, then in the order of the revisions and paths
 * @param touched by revision, the subsystems that lack something; all others are whole
 */
public record History(
    List<Snapshot> snapshots,
    List<Change> changes,
    List<Change> latest,
    List<Subsystem> subsystems,
    List<Area> areas,
    PathFilter filter,
    List<Gap> gaps,
    Map<Revision, Set<Subsystem>> touched) {

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
    touched = Map.copyOf(touched);
  }

  /** Whether all of a revision could be counted. */
  public boolean isWhole(Revision revision) {
    return !touched.containsKey(revision);
  }

  /**
   * Whether all of a subsystem could be counted in a revision. A directory that could not be read
   * touches all that might have a file in it.
   */
  public boolean isWhole(Revision revision, Subsystem subsystem) {
    return !touched.getOrDefault(revision, Set.of()).contains(subsystem);
  }

  /** Whether all files of both revisions could be looked at. */
  public boolean isWhole(Change change) {
    return isWhole(change.before()) && isWhole(change.revision());
  }

  /**
   * Whether the files of a subsystem that are new or gone are known for certain. Where a directory
   * could not be read in either revision, they are of no subsystem: a file might have been moved
   * from there, or to there.
   */
  public boolean isWhole(Change change, Subsystem subsystem) {
    return isWhole(change)
        || (isWhole(change.before(), subsystem)
            && isWhole(change.revision(), subsystem)
            && !hasUnreadDirectory(change.before())
            && !hasUnreadDirectory(change.revision()));
  }

  private boolean hasUnreadDirectory(Revision revision) {
    return gaps.stream()
        .anyMatch(gap -> gap.kind() == Gap.Kind.DIRECTORY && gap.revision().equals(revision));
  }

  /** How many gaps there are of a kind, in all revisions. */
  public long count(Gap.Kind kind) {
    return gaps.stream().filter(gap -> gap.kind() == kind).count();
  }

  /** The newest revision, which is the last one; of several clones, that of the first. */
  public Snapshot newest() {
    return newestOfEach().get(0);
  }

  /** The newest revision of each clone. */
  public List<Snapshot> newestOfEach() {
    Map<String, Snapshot> newest = new LinkedHashMap<>();
    snapshots.forEach(snapshot -> newest.put(snapshot.revision().cloneName(), snapshot));
    return List.copyOf(newest.values());
  }

  /** Whether there are revisions of more than one clone. */
  public boolean hasSeveralClones() {
    return newestOfEach().size() > 1;
  }

  /** The revisions of the clone that a revision is of. */
  public List<Snapshot> besides(Snapshot one) {
    String cloneName = one.revision().cloneName();
    return snapshots.stream().filter(s -> s.revision().cloneName().equals(cloneName)).toList();
  }
}
