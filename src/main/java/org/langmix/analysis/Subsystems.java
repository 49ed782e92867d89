package org.langmix.analysis;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.langmix.history.Slice;
import org.langmix.history.Snapshot;
import org.langmix.subsystem.Area;
import org.langmix.subsystem.Areas;
import org.langmix.subsystem.Subsystem;

/** The subsystems that have figures. */
final class Subsystems {
  private Subsystems() {}

  /** The top-level directories, which take the place of areas where there are none. */
  static List<Area> inPlaceOfAreas(List<Subsystem> subsystems) {
    return subsystems.stream()
        .filter(subsystem -> subsystem.kind() == Subsystem.Kind.DIRECTORY)
        .map(Area::ofDirectory)
        .toList();
  }

  /**
   * Lists the tree, the directories of all snapshots, the areas in their order, the paths and the
   * sections.
   */
  static List<Subsystem> of(List<Snapshot> snapshots, Areas areas) {
    Map<Subsystem, Integer> places = new HashMap<>();
    areas.areas().forEach(area -> places.put(area.subsystem(), places.size()));
    Set<Subsystem> all = new HashSet<>(places.keySet());
    all.add(Subsystem.TREE);
    snapshots.forEach(s -> s.tallies().keySet().stream().map(Slice::subsystem).forEach(all::add));
    return all.stream()
        .sorted(
            Comparator.comparing(Subsystem::kind)
                .thenComparingInt(subsystem -> places.getOrDefault(subsystem, 0))
                .thenComparing(Subsystem::name))
        .toList();
  }
}
