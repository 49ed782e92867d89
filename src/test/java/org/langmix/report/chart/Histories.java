package org.langmix.report.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.langmix.count.Language;
import org.langmix.count.line.LineCounts;
import org.langmix.count.line.UnsafeCounts;
import org.langmix.diff.ChangedLines;
import org.langmix.history.Change;
import org.langmix.history.ChangedFiles;
import org.langmix.history.History;
import org.langmix.history.Lineage;
import org.langmix.history.MinimumTools;
import org.langmix.history.Predecessor;
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
  public static List<Area> pairs(String... names) {
    StringBuilder text = new StringBuilder();
    for (String name : names) {
      text.append(name).append("\nA: pair\nA: stacked\nF: drivers/\n\n");
    }
    return Areas.of("test", text.toString()).areas();
  }

  /**
   * A history in which Rust begins with the second revision and grows beside C, in each area and in
   * the tree: each revision adds 600 lines of Rust code and removes 100, and adds and removes 2,400
   * lines of C, 400 of them in headers.
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
      changes.add(change(one.before(), one.revision(), subsystems));
    }
    return new History(
        snapshots,
        changes,
        latest(revisions, subsystems),
        subsystems,
        areas,
        PathFilter.NONE,
        List.of(),
        Map.of(),
        true);
  }

  /** A change of the newest revision of each clone. */
  private static List<Change> latest(List<Revision> revisions, List<Subsystem> subsystems) {
    Map<String, List<Revision>> clones =
        revisions.stream()
            .collect(
                Collectors.groupingBy(
                    Revision::cloneName, LinkedHashMap::new, Collectors.toList()));
    return clones.values().stream()
        .flatMap(
            clone ->
                Predecessor.of(clone).stream()
                    .map(before -> change(before, clone.get(clone.size() - 1), subsystems)))
        .toList();
  }

  private static Change change(Revision before, Revision revision, List<Subsystem> subsystems) {
    Map<Slice, Tally> added = new HashMap<>();
    put(added, Subsystem.TREE, Language.C, 1000);
    put(added, Subsystem.TREE, Language.RUST, 500);
    Map<Slice, ChangedFiles> changed = new HashMap<>();
    for (Subsystem subsystem : subsystems) {
      put(changed, subsystem, Language.RUST, 600, 100);
      put(changed, subsystem, Language.C, 2000, 2000);
      put(changed, subsystem, Language.C_HEADER, 400, 400);
    }
    return new Change(before, revision, added, Map.of(), List.of(), changed);
  }

  /** Changed lines, of which the given numbers are code and as many again are not. */
  private static void put(
      Map<Slice, ChangedFiles> changed,
      Subsystem subsystem,
      Language language,
      long added,
      long removed) {
    ChangedLines lines = new ChangedLines(2 * added, 2 * removed, added, removed);
    changed.put(new Slice(subsystem, language, Origin.KERNEL), new ChangedFiles(3, lines));
  }

  private static void put(
      Map<Slice, Tally> tallies, Subsystem subsystem, Language language, long code) {
    if (code > 0) {
      UnsafeCounts unsafe = new UnsafeCounts(code / 20, 0, code / 100, 0, 0);
      LineCounts counts = new LineCounts(code, 10, 0, 10, unsafe, code / 25, 0, code / 50);
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
