package org.langmix.cli;

import java.io.PrintWriter;
import java.util.List;

/** Prints rows below a header, for people or for programs. */
interface TextTable {
  TextTable ALIGNED = new AlignedTable();
  TextTable CSV = new CsvTable();
  TextTable MARKDOWN = new MarkdownTable();

  static TextTable of(boolean csv) {
    return csv ? CSV : ALIGNED;
  }

  /** Prints a table; each row has as many cells as the header. */
  void print(PrintWriter out, List<String> header, List<? extends List<?>> rows);

  /** A text that does no harm in what is printed. */
  String text(String text);

  /** A text as an item of a list. */
  String item(String text);

  /** A name from a repository or a user on one line: control characters as question marks. */
  static String printable(String name) {
    return name.replaceAll("\\p{Cntrl}", "?");
  }

  /** Whether a column holds figures, as far as it holds anything. */
  static boolean isOfFigures(int column, List<? extends List<?>> rows) {
    List<String> filled =
        rows.stream()
            .map(row -> row.get(column).toString())
            .filter(cell -> !cell.isEmpty())
            .toList();
    return !filled.isEmpty() && filled.stream().allMatch(cell -> cell.matches("[+-]?[\\d,]+"));
  }
}
