package org.langmix.history;

import java.util.List;
import org.langmix.subsystem.Area;
import org.langmix.subsystem.PathFilter;
import org.langmix.subsystem.Subsystem;

/**
 * All that a report is made of.
 *
 * @param snapshots the revisions: tags in version order, then samples by date, then {@code HEAD}
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

  /** The newest revision: the last one. */
  public Snapshot newest() {
    return snapshots.get(snapshots.size() - 1);
  }
}
