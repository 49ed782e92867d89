package org.langmix.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/**
 * Names what is drawn, right of the plot and at the height where it ends, in place of a legend.
 * Names that would overlap are moved apart.
 */
final class EndLabels extends AbstractXYAnnotation {
  private static final int LINE_HEIGHT = 17;
  private static final int DISTANCE = 12;
  private static final int SWATCH = 11;
  private static final int TEXT = DISTANCE + SWATCH + 7;

  private final List<Label> labels;

  /** A text beside a value of the vertical axis. */
  record Label(double value, String text, Color color) {}

  EndLabels(List<Label> labels) {
    this.labels = List.copyOf(labels);
  }

  /** How wide the space right of the plot must be. */
  double width() {
    FontRenderContext context = new FontRenderContext(null, true, true);
    return labels.stream()
            .mapToDouble(label -> Theme.LABEL.getStringBounds(label.text, context).getWidth())
            .max()
            .orElse(0)
        + TEXT;
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
    List<Label> fromTop =
        labels.stream().sorted(Comparator.comparingDouble((Label label) -> -label.value)).toList();
    double[] heights =
        fromTop.stream()
            .mapToDouble(l -> range.valueToJava2D(l.value, area, RectangleEdge.LEFT))
            .toArray();
    moveApart(heights, area.getMinY() + LINE_HEIGHT / 2.0, area.getMaxY());
    Shape clip = g2.getClip();
    g2.setClip(null);
    g2.setFont(Theme.LABEL);
    double left = area.getMaxX();
    double ascent = g2.getFontMetrics().getAscent();
    for (int i = 0; i < heights.length; i++) {
      g2.setPaint(fromTop.get(i).color);
      double top = heights[i] - SWATCH / 2.0;
      g2.fill(new Rectangle2D.Double(left + DISTANCE, top, SWATCH, SWATCH));
      g2.setPaint(Theme.TEXT);
      g2.drawString(
          fromTop.get(i).text, (float) (left + TEXT), (float) (heights[i] + ascent / 2 - 1));
    }
    g2.setClip(clip);
  }

  /** Pushes down what is too close to its upper neighbour, then up what fell off the end. */
  private static void moveApart(double[] heights, double top, double bottom) {
    double free = top;
    for (int i = 0; i < heights.length; i++) {
      heights[i] = Math.max(heights[i], free);
      free = heights[i] + LINE_HEIGHT;
    }
    double limit = bottom;
    for (int i = heights.length - 1; i >= 0; i--) {
      heights[i] = Math.min(heights[i], limit);
      limit = heights[i] - LINE_HEIGHT;
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EndLabels end && super.equals(end) && labels.equals(end.labels);
  }

  @Override
  public int hashCode() {
    return new ArrayList<>(labels).hashCode();
  }
}
