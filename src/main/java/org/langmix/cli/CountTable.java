package org.langmix.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.langmix.analysis.files.CountedFile;
import org.langmix.cli.option.Grouping;
import org.langmix.count.line.LineCounts;
import org.langmix.report.Figures;
import org.langmix.report.text.DisplayText;
import org.langmix.report.text.NarrowTable;
import org.langmix.report.text.TextTable;
import org.langmix.subsystem.Origin;

/** The counts of files: a row per file, directory or language, and totals by language. */
final class CountTable {
  private final Grouping by;
  private final List<CountRow> files = new ArrayList<>();
  private final SortedMap<CountRow, CountRow> groups = new TreeMap<>(CountRow.ORDER);
  private final SortedMap<CountRow, CountRow> languages = new TreeMap<>(CountRow.ORDER);

  CountTable(Grouping by) {
    this.by = by;
  }

  void add(CountedFile file) {
    CountRow row = CountRow.of(file);
    if (by == Grouping.FILE) {
      files.add(row); // files of several clones may have the same path
    } else {
      groups.merge(row.in(by), row.in(by), CountRow::plus);
    }
    CountRow language = row.in(Grouping.LANGUAGE);
    languages.merge(language, language, CountRow::plus);
  }

  private Collection<CountRow> rows() {
    return by == Grouping.FILE ? files : groups.values();
  }

  /** Prints the rows for programs. */
  void print(TextTable table, PrintWriter out) {
    table.print(out, CountRow.header(by), rows().stream().map(row -> row.cells(by)).toList());
  }

  /** Prints the rows and the totals for people, in 80 columns. */
  void print(PrintWriter out) {
    if (by != Grouping.LANGUAGE && !rows().isEmpty()) {
      printRows(by, rows(), out);
      out.println();
    }
    if (!languages.isEmpty()) {
      printRows(Grouping.LANGUAGE, languages.values(), out);
      out.println();
    }
    long counted = languages.values().stream().mapToLong(CountRow::files).sum();
    LineCounts total =
        languages.values().stream().map(CountRow::counts).reduce(LineCounts.NONE, LineCounts::plus);
    String sentence =
        "%s: %s, %,d code, %,d comment, %,d blank"
            .formatted(
                Figures.amount(counted, "file"),
                Figures.amount(total.lines(), "line"),
                total.code(),
                total.comment(),
                total.blank());
    DisplayText.wrapped(sentence, NarrowTable.WIDTH).forEach(out::println);
  }

  private static void printRows(Grouping by, Collection<CountRow> rows, PrintWriter out) {
    boolean origins = rows.stream().anyMatch(row -> row.origin() != Origin.KERNEL);
    List<List<String>> cells = rows.stream().map(row -> cells(by, origins, row)).toList();
    NarrowTable.printWithPaths(out, header(by, origins), cells);
  }

  private static List<String> header(Grouping by, boolean origins) {
    List<String> header = new ArrayList<>();
    if (by != Grouping.LANGUAGE) {
      header.add(by == Grouping.FILE ? "path" : by.toString());
    }
    header.add("language");
    if (origins) {
      header.add("origin");
    }
    if (by != Grouping.FILE) {
      header.add("files");
    }
    header.addAll(List.of("code", "comment", "blank"));
    return header;
  }

  private static List<String> cells(Grouping by, boolean origins, CountRow row) {
    List<String> cells = new ArrayList<>();
    if (by != Grouping.LANGUAGE) {
      cells.add(row.name());
    }
    cells.add(row.language().displayName());
    if (origins) {
      cells.add(row.originName());
    }
    if (by != Grouping.FILE) {
      cells.add("%,d".formatted(row.files()));
    }
    for (long lines : List.of(row.counts().code(), row.counts().comment(), row.counts().blank())) {
      cells.add("%,d".formatted(lines));
    }
    return cells;
  }
}
