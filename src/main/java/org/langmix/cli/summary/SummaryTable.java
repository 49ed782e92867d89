package org.langmix.cli.summary;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.langmix.cli.terminal.Paint;
import org.langmix.cli.terminal.TextStyle;
import org.langmix.history.Revision;
import org.langmix.report.Figures;
import org.langmix.report.Wording;
import org.langmix.report.digest.Digest;
import org.langmix.report.digest.SubsystemFigures;
import org.langmix.report.text.AlignedTable;
import org.langmix.report.text.DisplayText;
import org.langmix.report.text.TextSparkline;
import org.langmix.subsystem.Subsystem;

/** The table of the areas with the most Rust. */
final class SummaryTable {
  static final int WIDTH = 79;

  /** Marks the name of a subsystem with a file that could not be counted. */
  static final String INCOMPLETE = "*";

  private static final int AREAS = 12;
  private static final int BARS = 10;
  private static final int SINCE = 16;
  private static final int WIDEST_NAME = 24;
  private static final String GAP = "  ";

  private final Digest digest;
  private final Wording wording;
  private final TextStyle look;
  private final List<SubsystemFigures> withRust;
  private final List<SubsystemFigures> rows;
  private final List<Column> columns = new ArrayList<>();

  /** A column other than the first, which holds the names. */
  private record Column(
      String header,
      Function<SubsystemFigures, String> text,
      Function<SubsystemFigures, Paint> paint) {}

  SummaryTable(Digest digest, Wording wording, TextStyle look) {
    this.digest = digest;
    this.wording = wording;
    this.look = look;
    this.withRust = digest.areasWithRust();
    this.rows = Stream.concat(Stream.of(digest.tree()), withRust.stream().limit(AREAS)).toList();
    column("Rust", figures -> lines(figures.rust()), figures -> Paint.RUST);
    digest.before().ifPresent(before -> addChange(before.revision()));
    column("C", figures -> lines(figures.c()), figures -> Paint.C);
    column("Share", SummaryTable::share, figures -> Paint.NONE);
    if (look.bars() && digest.tree().rustOverTime().size() > 1) {
      column(
          "Trend",
          figures -> TextSparkline.of(figures.rustOverTime(), BARS),
          figures -> Paint.RUST);
    }
  }

  private void addChange(Revision before) {
    String header = DisplayText.shortened("since " + before.name(), SINCE);
    ChangeColumn change = new ChangeColumn(header, rows, digest);
    column(change.header(header), change::cell, figures -> Paint.ofChange(figures.rustChange()));
  }

  private void column(
      String header,
      Function<SubsystemFigures, String> text,
      Function<SubsystemFigures, Paint> paint) {
    columns.add(new Column(header, text, paint));
  }

  private static String lines(long lines) {
    return "%,d".formatted(lines);
  }

  private static String share(SubsystemFigures figures) {
    return figures.share().isEmpty() ? "" : Figures.percentage(figures.share().getAsDouble());
  }

  void print(PrintWriter out) {
    List<List<String>> cells =
        AlignedTable.aligned(
            columns.stream().map(Column::header).toList(), rows.stream().map(this::row).toList());
    int nameWidth = nameWidth(cells.get(0));
    out.println(header(nameWidth, cells.get(0)));
    for (int row = 0; row < rows.size(); row++) {
      out.println(line(nameWidth, rows.get(row), cells.get(row + 1)));
    }
    if (withRust.size() > AREAS) {
      out.printf("and %s with Rust%n", wording.moreAreas(withRust.size() - AREAS));
    }
  }

  private List<String> row(SubsystemFigures figures) {
    return columns.stream().map(column -> column.text.apply(figures)).toList();
  }

  private static int nameWidth(List<String> others) {
    int taken = others.stream().mapToInt(cell -> GAP.length() + DisplayText.columns(cell)).sum();
    return Math.min(WIDEST_NAME, WIDTH - taken);
  }

  private String header(int nameWidth, List<String> cells) {
    String line = " ".repeat(nameWidth) + GAP + String.join(GAP, cells);
    return look.painted(Paint.HEADING, line.stripTrailing());
  }

  private String line(int nameWidth, SubsystemFigures figures, List<String> cells) {
    StringBuilder line = new StringBuilder(name(nameWidth, figures));
    int last = cells.size() - 1;
    for (int i = 0; i <= last; i++) {
      String cell = i == last ? cells.get(i).stripTrailing() : cells.get(i);
      line.append(GAP).append(look.painted(columns.get(i).paint.apply(figures), cell));
    }
    return line.toString().stripTrailing();
  }

  private String name(int width, SubsystemFigures figures) {
    String name = figures.subsystem().equals(Subsystem.TREE) ? "Whole tree" : figures.name();
    String mark = digest.isIncomplete(figures.subsystem()) ? INCOMPLETE : "";
    String marked = DisplayText.shortened(name, width - mark.length()) + mark;
    return marked + " ".repeat(width - DisplayText.columns(marked));
  }
}
