package org.langmix.report.markdown;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.langmix.report.Figures;
import org.langmix.report.Wording;
import org.langmix.report.text.TextTable;

/** A table of the lines of Rust code then and now. */
final class ChangeTable {
  private final Wording wording;
  private final List<List<Object>> rows = new ArrayList<>();

  ChangeTable(Wording wording) {
    this.wording = wording;
  }

  void add(Object name, long then, long now) {
    rows.add(List.of(name, Cells.lines(then), Cells.lines(now), Figures.change(now - then)));
  }

  void print(PrintWriter out) {
    List<String> header = List.of(wording.areaCapital(), "Rust then", "Rust now", "Change");
    TextTable.MARKDOWN.print(out, header, rows);
  }
}
