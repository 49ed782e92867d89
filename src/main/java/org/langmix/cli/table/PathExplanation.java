package org.langmix.cli.table;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.langmix.count.Language;
import org.langmix.git.EntryKind;
import org.langmix.report.Names;
import org.langmix.report.Wording;
import org.langmix.report.text.TextTable;
import org.langmix.subsystem.Area;
import org.langmix.subsystem.Areas;
import org.langmix.subsystem.Origin;
import org.langmix.subsystem.PatternLine;
import org.langmix.subsystem.Subsystem;

/**
 * How a report classifies the file at a path, and which lines of the areas decide it.
 *
 * @param rows in the order of a report: first the properties of the file, then its subsystems
 */
public record PathExplanation(String path, List<Row> rows) {
  static final List<String> HEADER = List.of("path", "kind", "name", "reason");

  /** One fact about the path; the reason may be empty. */
  record Row(String kind, String name, String reason) {
    String text() {
      String subject = kind.equals(name) ? kind : kind + " " + name;
      return reason.isEmpty() ? subject : subject + ", " + reason;
    }
  }

  /**
   * Explains a path.
   *
   * @param entry the kind of entry that the revision has at the path; empty if it has none
   * @param ofKernel whether the revision is a kernel
   */
  public static PathExplanation of(
      String path, String revision, Optional<EntryKind> entry, Areas areas, boolean ofKernel) {
    List<Row> rows = new ArrayList<>();
    rows.add(
        new Row("revision", revision, entry.map(PathExplanation::presence).orElse("not there")));
    if (entry.equals(Optional.of(EntryKind.DIRECTORY))) {
      return new PathExplanation(path, rows);
    }
    rows.add(language(path));
    rows.add(origin(path, areas, ofKernel));
    rows.add(row(Subsystem.TREE));
    int slash = path.indexOf('/');
    rows.add(
        row(
            slash < 0
                ? Subsystem.ROOT_FILES
                : new Subsystem(Subsystem.Kind.DIRECTORY, path.substring(0, slash))));
    Stream.concat(areas.areas().stream(), areas.sections().stream())
        .forEach(area -> membership(path, area).ifPresent(rows::add));
    return new PathExplanation(path, rows);
  }

  private static String presence(EntryKind kind) {
    return switch (kind) {
      case FILE -> "";
      case DIRECTORY -> "a directory; name a file in it";
      case SYMBOLIC_LINK -> "a symbolic link, not counted";
      case SUBMODULE -> "a submodule, not counted";
    };
  }

  private static Row language(String path) {
    return Language.ofFile(path)
        .map(language -> new Row("language", language.displayName(), ""))
        .orElse(
            new Row(
                "language", "none", "not counted: the name ends in none of .rs, .c, .h and .S"));
  }

  private static Row origin(String path, Areas areas, boolean ofKernel) {
    return areas
        .originArea(path)
        .map(area -> new Row("origin", area.origin().displayName(), reason(path, area)))
        .orElse(new Row("origin", Wording.origin(Origin.KERNEL, ofKernel), ""));
  }

  private static Row row(Subsystem subsystem) {
    return new Row(subsystem.kind().displayName(), subsystem.name(), "");
  }

  private static Optional<Row> membership(String path, Area area) {
    return area.includedBy(path)
        .map(line -> new Row(area.kind().displayName(), area.name(), reason(path, area)));
  }

  private static String reason(String path, Area area) {
    return area.excludedBy(path)
        .map(line -> "left out by X: " + words(line))
        .orElseGet(() -> "by F: " + words(area.includedBy(path).orElseThrow()));
  }

  private static String words(PatternLine line) {
    return line.pattern() + " (" + line.place() + ")";
  }

  public static void print(
      List<PathExplanation> explanations, Optional<TextTable> forPrograms, PrintWriter out) {
    if (forPrograms.isPresent()) {
      forPrograms
          .get()
          .print(out, HEADER, explanations.stream().flatMap(PathExplanation::cells).toList());
    } else {
      explanations.forEach(
          explanation -> {
            out.println(Names.printable(explanation.path));
            explanation.rows.forEach(row -> out.println("  " + Names.printable(row.text())));
          });
    }
  }

  private Stream<List<String>> cells() {
    return rows.stream().map(row -> List.of(path, row.kind, row.name, row.reason));
  }
}
