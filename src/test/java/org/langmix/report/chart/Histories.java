package org.langmix.report.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.langmix.count.Language;
import org.langmix.count.line.LineCounts;
import org.langmix.count.line.UnsafeCounts;
import org.langmix.history.Change;
import org.langmix.history.History;
import org.langmix.history.Lineage;
import org.langmix.history.MinimumTools;
import org.langmix.history.Revision;
import org.langmix.history.Slice;
import org.langmix.history.Snapshot;
import org.langmix.history.Succession;
import org.langmix.history.Tally;
import org.langmix.subsystem.Area;
import org.langmix.subsystem.Areas;
import org.langmix.subsystem.Origin;
import org.langmix.subsystem.PathFilter;
import org.langmix.subsystem.Subsystem;

/** Makes histories for charts. */
public final class Histories {
  private Histories() {}

  /** Mainline releases at intervals of two months. */
  public static List<Revision> releases(String... names) {
    LocalDate day = LocalDate.of(2022, 10, 2);
    return IntStream.range(0, names.length)
        .mapToObj(i -> tag(names[i], "mainline", day.plusMonths(2L * i)))
        .toList();
  }

  public static Revision tag(String name, String series, LocalDate date) {
    return new Revision(name, Lineage.of(series), Optional.of(date), Optional.of("c"), "t " + name);
  }

  public static Revision sample(String name, LocalDate date) {
    return new Revision(
        name, Lineage.of("samples"), Optional.of(date), Optional.of("c"), "t " + name, true, "");
  }

  /** Areas that are all pairs. */
  static List<Area> pairs(String... names) {
    StringBuilder text = new StringBuilder();
    for (String name : names) {
      text.append(name).append("\nA: pair\nA: stacked\nF: drivers/\n\n");
    }
    return Areas.of("test", text.toString()).areas();
  }

  /**
   * A history in which Rust begins with the second revision and grows beside C, in each area and in
   * the tree.
   */
  public static History growing(List<Revision> revisions, List<Area> areas) {
    List<Snapshot> snapshots = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    List<Subsystem> subsystems = new ArrayList<>(List.of(Subsystem.TREE));
    areas.forEach(area -> subsystems.add(area.subsystem()));
    for (int i = 0; i < revisions.size(); i++) {
      Map<Slice, Tally> tallies = new HashMap<>();
      for (Subsystem subsystem : subsystems) {
        put(tallies, subsystem, Language.C, 4000);
        put(tallies, subsystem, Language.RUST, 500L * i);
      }
      snapshots.add(new Snapshot(revisions.get(i), MinimumTools.UNKNOWN, tallies));
    }
    for (Succession one : Succession.of(revisions)) {
      Map<Slice, Tally> added = new HashMap<>();
      put(added, Subsystem.TREE, Language.C, 1000);
      put(added, Subsystem.TREE, Language.RUST, 500);
      changes.add(new Change(one.before(), one.revision(), added, Map.of(), List.of(), Map.of()));
    }
    return new History(
        snapshots,
        changes,
        List.of(),
        subsystems,
        areas,
        PathFilter.NONE,
        List.of(),
        Map.of(),
        true);
  }

  private static void put(
      Map<Slice, Tally> tallies, Subsystem subsystem, Language language, long code) {
    if (code > 0) {
      UnsafeCounts unsafe = new UnsafeCounts(code / 20, 0, code / 100, 0, 0);
      LineCounts counts = new LineCounts(code, 10, 0, 10, unsafe, code / 25, 0, 0);
      tallies.put(new Slice(subsystem, language, Origin.KERNEL), new Tally(1, counts));
    }
  }

  /** The names of a number of releases and candidates. */
  public static String[] versions(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                "v%d.%d%s"
                    .formatted(5 + i / 160, i / 8 % 20, i % 8 == 7 ? "" : "-rc" + (i % 8 + 1)))
        .toArray(String[]::new);
  }
}
