package org.langmix.report.chart.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.langmix.report.Figures;
import org.langmix.report.chart.sheet.Columns;
import org.langmix.report.chart.sheet.Sheet;
import org.langmix.report.chart.style.Canvas;
import org.langmix.report.chart.style.Fonts;

/** The cells of a heat map. They contain their figures if these fit. */
public final class HeatCells extends AbstractXYAnnotation {
  private static final String WIDEST_FIGURE = "0.0036";
  private static final double GAP = 1.5;

  private final List<List<OptionalDouble>> rows;
  private final Columns columns;
  private final Canvas canvas;

  /** Adjacent cells of one class, in the columns from {@code first} to {@code end}, exclusive. */
  private record Run(Heat heat, int first, int end) {}

  /**
   * Cells.
   *
   * @param rows the percentages by row, from the top, and by column; empty for a blank cell
   */
  public HeatCells(List<List<OptionalDouble>> rows, Sheet sheet) {
    this.rows = List.copyOf(rows);
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
    boolean figures = Fonts.width(WIDEST_FIGURE, canvas.smallFont()) < cellWidth - 6;
    double gap = cellWidth > 6 * GAP ? GAP : 0;
    for (int row = 0; row < rows.size(); row++) {
      double top = range.valueToJava2D(row - 0.5, area, RectangleEdge.LEFT);
      double bottom = range.valueToJava2D(row + 0.5, area, RectangleEdge.LEFT) - GAP;
      for (Run run : runs(rows.get(row), gap > 0)) {
        double left =
            domain.valueToJava2D(columns.middle(run.first) - 0.5, area, RectangleEdge.BOTTOM);
        double right =
            domain.valueToJava2D(columns.middle(run.end - 1) + 0.5, area, RectangleEdge.BOTTOM)
                - gap;
        g2.setPaint(run.heat.ink().color());
        g2.fill(new Rectangle2D.Double(left, top, right - left, bottom - top));
        if (figures) {
          double share = rows.get(row).get(run.first).orElseThrow();
          write(g2, share, run.heat, (left + right) / 2, (top + bottom) / 2);
        }
      }
    }
  }

  private void write(Graphics2D g2, double share, Heat heat, double center, double middle) {
    String text = Figures.percentage(share).replace(" %", "");
    g2.setFont(canvas.smallFont());
    g2.setPaint(heat.text().color());
    double left = center - Fonts.width(text, canvas.smallFont()) / 2;
    g2.drawString(text, (float) left, (float) (middle + 0.36 * canvas.small()));
  }

  /**
   * The runs of a row. If there are no gaps between cells, adjacent cells of one class form one
   * run.
   */
  private List<Run> runs(List<OptionalDouble> row, boolean apart) {
    List<Run> runs = new ArrayList<>();
    for (int first = 0, end; first < row.size(); first = end) {
      Optional<Heat> heat = heat(row.get(first));
      end = first + 1;
      while (!apart
          && end < row.size()
          && !columns.isLastOfBlock(end - 1)
          && heat.equals(heat(row.get(end)))) {
        end++;
      }
      if (heat.isPresent()) {
        runs.add(new Run(heat.get(), first, end));
      }
    }
    return runs;
  }

  private static Optional<Heat> heat(OptionalDouble share) {
    return share.isPresent() ? Optional.of(Heat.of(share.getAsDouble())) : Optional.empty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof HeatCells cells && super.equals(cells) && rows.equals(cells.rows);
  }

  @Override
  public int hashCode() {
    return rows.hashCode();
  }
}
