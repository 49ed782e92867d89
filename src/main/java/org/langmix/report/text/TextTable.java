package org.langmix.report.text;

import java.io.PrintWriter;
import java.util.List;

/** Prints rows below a header, for people or for programs. */
public interface TextTable {
  TextTable ALIGNED = new AlignedTable();
  TextTable CSV = new CsvTable();
  TextTable JSON = new JsonTable();
  TextTable MARKDOWN = new MarkdownTable();

  /** Prints a table; each row has as many cells as the header. */
  void print(PrintWriter out, List<String> header, List<? extends List<?>> rows);

  /** A text, made harmless for the output. */
  String text(String text);

  /** A text as an item of a list, made harmless in the same way. */
  String item(String text);
}
