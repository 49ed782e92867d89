package org.langmix.analysis;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.langmix.history.Slice;
import org.langmix.history.Snapshot;
import org.langmix.subsystem.Area;
import org.langmix.subsystem.Areas;
import org.langmix.subsystem.Subsystem;

/** The subsystems that there are figures of. */
final class Subsystems {
  private Subsystems() {}

  /** The tree, the directories of all snapshots, the areas in their order, the paths. */
  static List<Subsystem> of(List<Snapshot> snapshots, Areas areas) {
    List<Subsystem> inOrder = areas.areas().stream().map(Area::subsystem).toList();
    Set<Subsystem> all = new HashSet<>(inOrder);
    all.add(Subsystem.TREE);
    snapshots.forEach(s -> s.tallies().keySet().stream().map(Slice::subsystem).forEach(all::add));
    return all.stream()
        .sorted(
            Comparator.comparing(Subsystem::kind)
                .thenComparingInt(inOrder::indexOf)
                .thenComparing(Subsystem::name))
        .toList();
  }
}
