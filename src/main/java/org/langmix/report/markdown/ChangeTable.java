package org.langmix.report.markdown;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.langmix.report.Figures;
import org.langmix.report.text.TextTable;

/** A table of the lines of Rust code then and now. */
final class ChangeTable {
  private static final List<String> HEADER = List.of("Area", "Rust then", "Rust now", "Change");

  private final List<List<Object>> rows = new ArrayList<>();

  void add(Object name, long then, long now) {
    rows.add(List.of(name, Cells.lines(then), Cells.lines(now), Figures.change(now - then)));
  }

  void print(PrintWriter out) {
    TextTable.MARKDOWN.print(out, HEADER, rows);
  }
}
