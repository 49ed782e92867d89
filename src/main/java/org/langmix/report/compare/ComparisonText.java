package org.langmix.report.compare;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.langmix.count.Language;
import org.langmix.history.Revision;
import org.langmix.history.Slice;
import org.langmix.history.Snapshot;
import org.langmix.history.Tally;
import org.langmix.report.Wording;
import org.langmix.report.text.TextTable;
import org.langmix.subsystem.Origin;
import org.langmix.subsystem.Subsystem;

/** A comparison for people, as text or as Markdown. */
public final class ComparisonText {
  private static final int LISTED_MODULES = 40;
  private static final List<String> COLUMNS =
      List.of(
          "Rust then",
          "now",
          "change",
          "C then",
          "now",
          "change",
          "new .rs",
          "new .c",
          "gone .rs",
          "gone .c");

  private final Comparison comparison;
  private final List<String> paths;
  private final TextTable table;
  private final PrintWriter out;

  private ComparisonText(
      Comparison comparison, List<String> paths, TextTable table, PrintWriter out) {
    this.comparison = comparison;
    this.paths = paths;
    this.table = table;
    this.out = out;
  }

  /**
   * Prints a comparison.
   *
   * @param paths the directories that are shown even without Rust
   */
  public static void print(
      Comparison comparison, List<String> paths, TextTable table, PrintWriter out) {
    new ComparisonText(comparison, paths, table, out).print();
  }

  private void print() {
    out.printf(
        "From %s to %s: lines of %s, and files new and gone%n",
        name(comparison.before()), name(comparison.now()), comparison.wording().ownCode());
    if (comparison.history().filter().isActive()) {
      out.printf("Not of all files: %s%n", text(comparison.history().filter().describe()));
    }
    out.println();
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("Whole tree", Subsystem.TREE));
    comparison.subsystems(paths).forEach(one -> rows.add(row(one.name(), one)));
    table.print(out, header(), rows);
    Wording wording = comparison.wording();
    if (wording.origins()) {
      printBesides();
    }
    if (wording.kernel()) {
      modules("Rust", path -> path.endsWith(".rs"));
      modules("C", path -> !path.endsWith(".rs"));
    }
  }

  private List<String> header() {
    return Stream.concat(Stream.of(comparison.wording().areaCapital()), COLUMNS.stream()).toList();
  }

  private void printBesides() {
    out.println();
    out.printf(
        "Besides, %s.%n",
        String.join(
            "; ",
            besides("vendored Rust", Origin.VENDORED),
            besides("generated Rust", Origin.GENERATED)));
  }

  private String name(Snapshot snapshot) {
    Revision revision = snapshot.revision();
    return text(revision.name()) + revision.date().map(day -> " (" + day + ")").orElse("");
  }

  private String text(String name) {
    return table.text(name);
  }

  private List<String> row(String name, Subsystem subsystem) {
    Snapshot then = comparison.before();
    Snapshot now = comparison.now();
    List<String> row = new ArrayList<>(List.of(name));
    row.addAll(
        figures(then.rustCode(subsystem, Origin.KERNEL), now.rustCode(subsystem, Origin.KERNEL)));
    row.addAll(figures(then.cCode(subsystem, Origin.KERNEL), now.cCode(subsystem, Origin.KERNEL)));
    row.add(files(comparison.change().added(slice(subsystem, Language.RUST))));
    row.add(files(comparison.change().added(slice(subsystem, Language.C))));
    row.add(files(comparison.change().removed(slice(subsystem, Language.RUST))));
    row.add(files(comparison.change().removed(slice(subsystem, Language.C))));
    return row;
  }

  private static List<String> figures(long then, long now) {
    String change = now == then ? "0" : "%+,d".formatted(now - then);
    return List.of("%,d".formatted(then), "%,d".formatted(now), change);
  }

  private static Slice slice(Subsystem subsystem, Language language) {
    return new Slice(subsystem, language, Origin.KERNEL);
  }

  private static String files(Tally tally) {
    return "%,d".formatted(tally.files());
  }

  private String besides(String what, Origin origin) {
    return "%s: %,d lines then, %,d now"
        .formatted(
            what,
            comparison.before().rustCode(Subsystem.TREE, origin),
            comparison.now().rustCode(Subsystem.TREE, origin));
  }

  private void modules(String language, Predicate<String> wanted) {
    List<String> paths = comparison.change().newModules().stream().filter(wanted).toList();
    out.printf(
        "%nNew files that declare a %s module: %,d%s%n",
        language, paths.size(), paths.isEmpty() ? "" : ", in" + System.lineSeparator());
    paths.stream().limit(LISTED_MODULES).forEach(path -> out.println(table.item(path)));
    if (paths.size() > LISTED_MODULES) {
      out.println(table.item("and %,d more".formatted(paths.size() - LISTED_MODULES)));
    }
  }
}
