package org.langmix.report.markdown;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.langmix.report.Wording;
import org.langmix.report.digest.Digest;
import org.langmix.report.digest.Missing;
import org.langmix.report.digest.SubsystemFigures;
import org.langmix.report.text.TextTable;

/** The table of the areas with Rust in the newest revision. */
record AreaTable(Digest digest) {
  private static final int TREND = 1;
  private static final int MODULES = 7;
  private static final List<String> COLUMNS =
      List.of(
          "Trend",
          "Rust",
          "C",
          "Rust's share",
          "Unsafe blocks in 1,000 lines",
          "Documented unsafe",
          "Rust modules",
          "Rust since");

  void print(SummarySizes limits, PrintWriter out) {
    List<SubsystemFigures> areas = digest.areasWithRust();
    if (areas.isEmpty()) {
      return;
    }
    Wording wording = digest.wording();
    out.printf("%n## %s with Rust%n%n", wording.areasCapital());
    List<List<Object>> rows = new ArrayList<>();
    rows.add(row("Whole tree", digest.tree()));
    areas.stream().limit(limits.areas()).forEach(area -> rows.add(row(area.name(), area)));
    TextTable.MARKDOWN.print(out, cells(header(wording)), rows);
    if (areas.size() > limits.areas()) {
      out.printf("%nAnd %s.%n", wording.moreAreas(areas.size() - limits.areas()));
    }
    printNotes(out);
  }

  private void printNotes(PrintWriter out) {
    out.printf(
        "%nLines of code, those of C with headers. %s Unsafe blocks and impls"
            + " are documented if a comment with `SAFETY:` belongs to them, as clippy has it.%s%s%n",
        digest.wording().directories()
            ? "Directories hold those below them."
            : "Areas overlap: never add them up.",
        digest.wording().kernel()
            ? " Modules of an area include its samples, those of the whole tree do not."
            : "",
        hasTrend() ? " Trends are of Rust, each scaled to its own maximum." : "");
    if (!Missing.describe(digest.gaps()).isEmpty()) {
      out.printf("%n%s Some files of it could not be counted.%n", Cells.INCOMPLETE);
    }
  }

  private static List<String> header(Wording wording) {
    return Stream.concat(Stream.of(wording.areaCapital()), COLUMNS.stream()).toList();
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
            Cells.percentage(figures.documentedUnsafe()),
            "%,d".formatted(figures.rustModules()),
            Cells.since(figures)));
  }

  private <T> List<T> cells(List<T> all) {
    List<T> cells = new ArrayList<>(all);
    if (!digest.wording().kernel()) {
      cells.remove(MODULES);
    }
    if (!hasTrend()) {
      cells.remove(TREND);
    }
    return cells;
  }
}
