package org.langmix.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.langmix.history.History;
import org.langmix.history.Snapshot;
import org.langmix.report.Figures;
import org.langmix.subsystem.Area;
import org.langmix.subsystem.Origin;
import org.langmix.subsystem.Subsystem;

/** The figures that one looks for first, in 80 columns. */
final class SummaryTable {
  private static final int AREAS = 12;
  private static final int NAME = 24;
  private static final int CHANGE = 22;
  private static final String ROW = "%-24s %9s %12s %8s %22s%n";

  private final PrintWriter out;
  private final Snapshot newest;
  private final List<Snapshot> before;

  private SummaryTable(History history, Snapshot newest, PrintWriter out) {
    this.out = out;
    this.newest = newest;
    List<Snapshot> all = history.besides(newest);
    this.before = all.subList(Math.max(0, all.size() - 2), all.size() - 1);
  }

  /** Prints a table for each clone. */
  static void print(History history, PrintWriter out) {
    String between = "";
    for (Snapshot newest : history.newestOfEach()) {
      out.printf(between);
      new SummaryTable(history, newest, out).print(history);
      between = "%n";
    }
  }

  private void print(History history) {
    List<Area> areas = history.areas();
    String date = newest.revision().date().map(day -> ", " + day).orElse("");
    out.printf("Rust in %s%s (lines of kernel-written code)%n", name(newest), date);
    if (history.filter().isActive()) {
      out.printf("Not of all files: %s%n", printable(history.filter().describe()));
    }
    out.println();
    out.printf(ROW, "", "Rust", "C", "Share", before.isEmpty() ? "" : since(before.get(0)));
    row("Whole tree", Subsystem.TREE);
    List<Subsystem> withRust =
        areas.stream()
            .map(Area::subsystem)
            .filter(area -> rust(newest, area) > 0)
            .sorted(Comparator.comparingLong(area -> -rust(newest, area)))
            .toList();
    withRust.stream().limit(AREAS).forEach(area -> row(area.name(), area));
    if (withRust.size() > AREAS) {
      out.printf("and %d more areas with Rust%n", withRust.size() - AREAS);
    }
    out.printf(
        "%nBesides: %,d lines of vendored Rust, %,d of generated Rust, %,d of generated C.%n",
        newest.rustCode(Subsystem.TREE, Origin.VENDORED),
        newest.rustCode(Subsystem.TREE, Origin.GENERATED),
        newest.cCode(Subsystem.TREE, Origin.GENERATED));
  }

  private static String since(Snapshot before) {
    String since = "since " + printable(before.revision().name());
    return since.length() + 5 <= CHANGE ? "Rust " + since : shortened(since, CHANGE);
  }

  private void row(String name, Subsystem subsystem) {
    List<String> change = new ArrayList<>();
    before.forEach(
        snapshot ->
            change.add("%+,d".formatted(rust(newest, subsystem) - rust(snapshot, subsystem))));
    out.printf(
        ROW,
        shortened(name, NAME),
        "%,d".formatted(rust(newest, subsystem)),
        "%,d".formatted(newest.cCode(subsystem, Origin.KERNEL)),
        percentage(newest.rustShare(subsystem)),
        String.join("", change));
  }

  private static String shortened(String name, int length) {
    String clean = printable(name);
    return clean.length() <= length ? clean : clean.substring(0, length - 2) + "..";
  }

  private static String printable(String name) {
    return name.replaceAll("\\p{Cntrl}", "?");
  }

  private static long rust(Snapshot snapshot, Subsystem subsystem) {
    return snapshot.rustCode(subsystem, Origin.KERNEL);
  }

  private static String name(Snapshot snapshot) {
    return printable(snapshot.revision().label());
  }

  private static String percentage(OptionalDouble share) {
    return share.isEmpty() ? "" : Figures.percentage(share.getAsDouble());
  }
}
