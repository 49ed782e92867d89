package org.langmix.report.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
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
  private final List<Label> labels;
  private final Canvas canvas;

  EndLabels(List<Label> labels, Canvas canvas) {
    this.labels = List.copyOf(labels);
    this.canvas = canvas;
  }

  /** How wide the space right of the plot must be. */
  double width() {
    double widest =
        labels.stream().mapToDouble(l -> Fonts.width(l.text(), font(l))).max().orElse(0);
    return labels.isEmpty() ? 0 : widest + text();
  }

  private Font font(Label label) {
    return Fonts.forText(label.text(), canvas.labelFont());
  }

  private double swatch() {
    return 0.8 * canvas.label();
  }

  /** How far right of the plot the text begins. */
  private double text() {
    return 2.1 * swatch();
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
        labels.stream().sorted(Comparator.comparingDouble((Label l) -> -l.value())).toList();
    double[] heights =
        fromTop.stream()
            .mapToDouble(l -> range.valueToJava2D(l.value(), area, RectangleEdge.LEFT))
            .toArray();
    moveApart(heights, area.getMinY() + canvas.lineHeight() / 2, area.getMaxY());
    Shape clip = g2.getClip();
    g2.setClip(null);
    for (int i = 0; i < heights.length; i++) {
      draw(g2, fromTop.get(i), area.getMaxX(), heights[i]);
    }
    g2.setClip(clip);
  }

  private void draw(Graphics2D g2, Label label, double left, double middle) {
    double side = swatch();
    g2.setPaint(label.ink().color());
    g2.fill(new Rectangle2D.Double(left + 0.6 * side, middle - side / 2, side, side));
    g2.setPaint(Ink.TEXT.color());
    g2.setFont(font(label));
    g2.drawString(label.text(), (float) (left + text()), (float) (middle + 0.36 * canvas.label()));
  }

  /** Pushes down what is too close to its upper neighbour, then up what fell off the end. */
  private void moveApart(double[] heights, double top, double bottom) {
    double free = top;
    for (int i = 0; i < heights.length; i++) {
      heights[i] = Math.max(heights[i], free);
      free = heights[i] + canvas.lineHeight();
    }
    double limit = bottom;
    for (int i = heights.length - 1; i >= 0; i--) {
      heights[i] = Math.min(heights[i], limit);
      limit = heights[i] - canvas.lineHeight();
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
