package org.langmix.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.langmix.subsystem.Area;
import org.langmix.subsystem.PathFilter;
import org.langmix.subsystem.Subsystem;

/**
 * All that a report is made of.
 *
 * @param snapshots the revisions: tags in version order, then samples by date, then {@code HEAD};
 *     those of one clone behind those of the other
 * @param changes from each tag to the next one, and from each sample of a branch to the next
 * @param subsystems all that any revision holds, and all areas; the tree first
 * @param areas the areas in the order of their list
 * @param filter which files all figures are of
 * @param gaps in the order of the revisions and paths
 */
public record History(
    List<Snapshot> snapshots,
    List<Change> changes,
    List<Subsystem> subsystems,
    List<Area> areas,
    PathFilter filter,
    List<Gap> gaps) {

  public History {
    if (snapshots.isEmpty()) {
      throw new IllegalArgumentException("a history has at least one revision");
    }
    snapshots = List.copyOf(snapshots);
    changes = List.copyOf(changes);
    subsystems = List.copyOf(subsystems);
    areas = List.copyOf(areas);
    gaps = List.copyOf(gaps);
  }

  /** The newest revision, which is the last one; of several clones, that of the first. */
  public Snapshot newest() {
    return newestOfEach().get(0);
  }

  /** The newest revision of each clone. */
  public List<Snapshot> newestOfEach() {
    Map<String, Snapshot> newest = new LinkedHashMap<>();
    snapshots.forEach(snapshot -> newest.put(snapshot.revision().kernelTree(), snapshot));
    return List.copyOf(newest.values());
  }

  /** Whether there are revisions of more than one clone. */
  public boolean hasSeveralTrees() {
    return newestOfEach().size() > 1;
  }

  /** The revisions of the clone that a revision is of. */
  public List<Snapshot> besides(Snapshot one) {
    String kernelTree = one.revision().kernelTree();
    return snapshots.stream().filter(s -> s.revision().kernelTree().equals(kernelTree)).toList();
  }
}
