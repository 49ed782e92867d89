package org.langmix.report.chart.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.langmix.report.chart.sheet.Columns;
import org.langmix.report.chart.sheet.Sheet;
import org.langmix.report.chart.style.Canvas;
import org.langmix.report.chart.style.Fonts;
import org.langmix.report.chart.style.Ink;

/**
 * Rows of cells that show at which revisions something is there. What comes later than at the first
 * revision has the name of its first revision in front of its first cell.
 */
public final class PresenceCells extends AbstractXYAnnotation {
  private static final double GAP = 1.5;
  private static final double LABEL_GAP = 8;

  /** The part of a row's height that its cells take. */
  private static final double PART = 0.62;

  private final List<List<Optional<Boolean>>> rows;
  private final List<String> names;
  private final Columns columns;
  private final Canvas canvas;

  /** Adjacent cells of one kind, in the columns from {@code first} to {@code end}, exclusive. */
  private record Run(boolean isThere, int first, int end) {}

  /**
   * Cells.
   *
   * @param rows whether each thing is there, by row from the top, and by column; empty if that is
   *     not known
   * @param names the names of the revisions
   */
  public PresenceCells(List<List<Optional<Boolean>>> rows, List<String> names, Sheet sheet) {
    this.rows = List.copyOf(rows);
    this.names = List.copyOf(names);
    this.columns = sheet.columns();
    this.canvas = sheet.canvas();
  }

  @Override
  public void draw(
      Graphics2D g2,
      XYPlot plot,
      Rectangle2D area,
      ValueAxis domain,
      ValueAxis range,
      int rendererIndex,
      PlotRenderingInfo info) {
    double cellWidth = area.getWidth() / (columns.end() - columns.start());
    double gap = cellWidth > 6 * GAP ? GAP : 0;
    for (int row = 0; row < rows.size(); row++) {
      double top = range.valueToJava2D(row - PART / 2, area, RectangleEdge.LEFT);
      double bottom = range.valueToJava2D(row + PART / 2, area, RectangleEdge.LEFT);
      for (Run run : runs(rows.get(row), gap > 0)) {
        double left = left(run.first, area, domain);
        double right = left(run.end - 1, area, domain) + cellWidth - gap;
        g2.setPaint((run.isThere ? Ink.RUST : Ink.GRID).color());
        g2.fill(new Rectangle2D.Double(left, top, right - left, bottom - top));
      }
      OptionalInt first = first(rows.get(row));
      if (first.isPresent() && first.getAsInt() > 0) {
        write(g2, first.getAsInt(), area, domain, (top + bottom) / 2);
      }
    }
  }

  private double left(int column, Rectangle2D area, ValueAxis domain) {
    return domain.valueToJava2D(columns.middle(column) - 0.5, area, RectangleEdge.BOTTOM);
  }

  private static OptionalInt first(List<Optional<Boolean>> row) {
    return IntStream.range(0, row.size()).filter(i -> row.get(i).orElse(false)).findFirst();
  }

  private void write(Graphics2D g2, int first, Rectangle2D area, ValueAxis domain, double middle) {
    String name = names.get(first);
    double end = left(first, area, domain) - LABEL_GAP;
    double start = end - Fonts.width(name, canvas.smallFont());
    if (start >= area.getMinX()) {
      double height = 1.4 * canvas.small();
      g2.setPaint(Ink.GROUND.color());
      g2.fill(new Rectangle2D.Double(start, middle - height / 2, end - start, height));
      g2.setFont(canvas.smallFont());
      g2.setPaint(Ink.FAINT.color());
      g2.drawString(name, (float) start, (float) (middle + 0.36 * canvas.small()));
    }
  }

  /** The runs of a row. If there are gaps between cells, each cell is a run. */
  private List<Run> runs(List<Optional<Boolean>> row, boolean apart) {
    List<Run> runs = new ArrayList<>();
    for (int first = 0, end; first < row.size(); first = end) {
      Optional<Boolean> one = row.get(first);
      end = first + 1;
      while (!apart
          && end < row.size()
          && !columns.isLastOfBlock(end - 1)
          && one.equals(row.get(end))) {
        end++;
      }
      if (one.orElse(true)) {
        runs.add(new Run(one.isPresent(), first, end));
      }
    }
    return runs;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PresenceCells cells
        && super.equals(cells)
        && rows.equals(cells.rows)
        && names.equals(cells.names);
  }

  @Override
  public int hashCode() {
    return rows.hashCode();
  }
}
