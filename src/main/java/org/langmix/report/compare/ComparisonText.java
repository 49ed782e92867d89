package org.langmix.report.compare;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.langmix.count.Language;
import org.langmix.diff.ChangedLines;
import org.langmix.history.Change;
import org.langmix.history.Revision;
import org.langmix.history.Slice;
import org.langmix.history.Snapshot;
import org.langmix.report.Figures;
import org.langmix.report.text.DisplayText;
import org.langmix.report.text.NarrowTable;
import org.langmix.report.text.TextTable;
import org.langmix.subsystem.Origin;
import org.langmix.subsystem.Subsystem;

/** A comparison for people, as text or as Markdown. */
public final class ComparisonText {
  private static final int LISTED_RUST_MODULES = 40;
  private static final int LISTED_C_MODULES = 20;

  /** The columns behind the area, for a terminal, whose 80 columns have no room for more. */
  private static final List<String> SHORT_COLUMNS =
      List.of("Rust", "added", "removed", "C", "added", "removed");

  private static final List<String> COLUMNS =
      List.of(
          "Rust then",
          "now",
          "change",
          "added",
          "removed",
          "C then",
          "now",
          "change",
          "added",
          "removed",
          "new .rs",
          "new .c",
          "gone .rs",
          "gone .c");

  private final Comparison comparison;
  private final List<String> paths;
  private final boolean isMarkdown;
  private final TextTable table;
  private final PrintWriter out;

  private ComparisonText(
      Comparison comparison, List<String> paths, boolean isMarkdown, PrintWriter out) {
    this.comparison = comparison;
    this.paths = paths;
    this.isMarkdown = isMarkdown;
    this.table = isMarkdown ? TextTable.MARKDOWN : TextTable.ALIGNED;
    this.out = out;
  }

  /**
   * Prints a comparison: as Markdown with all columns, else in 80 columns with fewer.
   *
   * @param paths the directories that are shown even without Rust
   */
  public static void print(
      Comparison comparison, List<String> paths, boolean isMarkdown, PrintWriter out) {
    new ComparisonText(comparison, paths, isMarkdown, out).print();
  }

  private void print() {
    sentence(heading());
    if (comparison.history().filter().isActive()) {
      sentence("Not of all files: " + text(comparison.history().filter().describe()));
    }
    out.println();
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("Whole tree", Subsystem.TREE));
    comparison.subsystems(paths).forEach(one -> rows.add(row(one.name(), one)));
    if (isMarkdown) {
      table.print(out, header(COLUMNS), rows);
    } else {
      NarrowTable.printWithNames(out, header(SHORT_COLUMNS), rows);
    }
    List<String> notes = notes();
    if (!notes.isEmpty()) {
      out.println();
      notes.forEach(this::sentence);
    }
    if (comparison.wording().kernel()) {
      modules("Rust", LISTED_RUST_MODULES, path -> path.endsWith(".rs"));
      modules("C", LISTED_C_MODULES, path -> !path.endsWith(".rs"));
    }
  }

  private String heading() {
    String changed = "how many were added and removed (not counting files that only moved)";
    return "From %s to %s: lines of %s%s"
        .formatted(
            name(comparison.before()),
            name(comparison.now()),
            comparison.wording().ownCode(),
            isMarkdown ? ", " + changed + ", and files new and gone" : " now, and " + changed);
  }

  /** The sentences below the table: what it has no columns for. */
  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (!isMarkdown) {
      notes.add(
          "New files: %s .rs, %s .c; files gone: %s .rs, %s .c."
              .formatted(files(Subsystem.TREE).toArray()));
    }
    if (comparison.wording().origins()) {
      notes.add(
          "Besides, %s; %s."
              .formatted(
                  besides("vendored Rust", Origin.VENDORED),
                  besides("generated Rust", Origin.GENERATED)));
    }
    return notes;
  }

  private List<String> header(List<String> columns) {
    return Stream.concat(Stream.of(comparison.wording().areaCapital()), columns.stream()).toList();
  }

  /** Prints a sentence, on a terminal in lines of at most 80 columns. */
  private void sentence(String text) {
    (isMarkdown ? List.of(text) : DisplayText.wrapped(text, NarrowTable.WIDTH))
        .forEach(out::println);
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
    row.addAll(changed(subsystem, language -> language == Language.RUST));
    row.addAll(figures(then.cCode(subsystem, Origin.KERNEL), now.cCode(subsystem, Origin.KERNEL)));
    row.addAll(changed(subsystem, Language::isC));
    if (isMarkdown) {
      row.addAll(files(subsystem));
    }
    return row;
  }

  private List<String> figures(long then, long now) {
    return isMarkdown
        ? List.of("%,d".formatted(then), "%,d".formatted(now), Figures.change(now - then))
        : List.of("%,d".formatted(now));
  }

  /** The code lines added and removed. */
  private List<String> changed(Subsystem subsystem, Predicate<Language> wanted) {
    ChangedLines lines =
        Stream.of(Language.values())
            .filter(wanted)
            .map(language -> comparison.change().changed(slice(subsystem, language)).lines())
            .reduce(ChangedLines.NONE, ChangedLines::plus);
    return List.of(Figures.change(lines.codeAdded()), Figures.change(-lines.codeRemoved()));
  }

  /** The new {@code .rs} and {@code .c} files, and those that are gone. */
  private List<String> files(Subsystem subsystem) {
    Slice rust = slice(subsystem, Language.RUST);
    Slice c = slice(subsystem, Language.C);
    Change change = comparison.change();
    return Stream.of(
            change.newFiles(rust), change.newFiles(c), change.goneFiles(rust), change.goneFiles(c))
        .map(tally -> "%,d".formatted(tally.files()))
        .toList();
  }

  private static Slice slice(Subsystem subsystem, Language language) {
    return new Slice(subsystem, language, Origin.KERNEL);
  }

  private String besides(String what, Origin origin) {
    return "%s: %,d lines then, %,d now"
        .formatted(
            what,
            comparison.before().rustCode(Subsystem.TREE, origin),
            comparison.now().rustCode(Subsystem.TREE, origin));
  }

  private void modules(String language, int listed, Predicate<String> wanted) {
    List<String> paths = comparison.change().newModules().stream().filter(wanted).toList();
    out.printf(
        "%nNew files that declare a %s module: %,d%s%n",
        language, paths.size(), paths.isEmpty() ? "" : ", in" + System.lineSeparator());
    paths.stream().limit(listed).forEach(path -> out.println(table.item(path)));
    if (paths.size() > listed) {
      out.println(table.item("and %,d more".formatted(paths.size() - listed)));
    }
  }
}
