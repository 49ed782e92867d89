package org.langmix.report.markdown;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.langmix.report.Figures;
import org.langmix.report.digest.Digest;
import org.langmix.report.digest.Missing;
import org.langmix.report.digest.SubsystemFigures;
import org.langmix.report.text.TextTable;

/** The table of the areas with Rust in the newest revision. */
record AreaTable(Digest digest) {
  private static final int TREND = 1;
  private static final List<String> HEADER =
      List.of(
          "Area",
          "Trend",
          "Rust",
          "C",
          "Rust's share",
          "Unsafe blocks in 1,000 lines",
          "SAFETY comments",
          "Rust modules",
          "Rust since");

  void print(SummarySizes limits, PrintWriter out) {
    List<SubsystemFigures> areas = digest.areasWithRust();
    if (areas.isEmpty()) {
      return;
    }
    out.printf("%n## Areas with Rust%n%n");
    List<List<Object>> rows = new ArrayList<>();
    rows.add(row("Whole tree", digest.tree()));
    areas.stream().limit(limits.areas()).forEach(area -> rows.add(row(area.name(), area)));
    TextTable.MARKDOWN.print(out, cells(HEADER), rows);
    if (areas.size() > limits.areas()) {
      out.printf("%nAnd %s.%n", Figures.amount(areas.size() - limits.areas(), "more area"));
    }
    printNotes(out);
  }

  private void printNotes(PrintWriter out) {
    out.printf(
        "%nLines of code, those of C with headers. Areas overlap: never add them up. SAFETY comments"
            + " are counted for 100 unsafe blocks and impls: there may be more, and 100 %% is no proof"
            + " that none is missing. Modules of an area include its samples, those of the whole tree do not.%s%n",
        hasTrend() ? " Trends are of Rust, each scaled to its own maximum." : "");
    if (!Missing.describe(digest.gaps()).isEmpty()) {
      out.printf("%n%s Some files of it could not be counted.%n", Cells.INCOMPLETE);
    }
  }

  private boolean hasTrend() {
    return digest.tree().rustOverTime().size() > 1;
  }

  private List<Object> row(String name, SubsystemFigures figures) {
    return cells(
        List.of(
            Cells.name(name, figures, digest),
            Cells.trend(figures.rustOverTime()),
            Cells.lines(figures.rust()),
            Cells.lines(figures.c()),
            Cells.percentage(figures.share()),
            Cells.rounded(figures.unsafeBlocksPerThousand()),
            Cells.percentage(figures.safetyCoverage()),
            "%,d".formatted(figures.rustModules()),
            Cells.since(figures)));
  }

  private <T> List<T> cells(List<T> all) {
    List<T> cells = new ArrayList<>(all);
    if (!hasTrend()) {
      cells.remove(TREND);
    }
    return cells;
  }
}
