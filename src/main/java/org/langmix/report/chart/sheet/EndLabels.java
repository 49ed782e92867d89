package org.langmix.report.chart.sheet;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.langmix.report.chart.style.Canvas;
import org.langmix.report.chart.style.Fonts;
import org.langmix.report.chart.style.Ink;

/**
 * Names the curves and layers in place of a legend. Each name stands right of its curve, at the
 * height of the curve's end. Names that would overlap are moved apart.
 */
public final class EndLabels extends AbstractXYAnnotation {
  private final List<Label> labels;
  private final Canvas canvas;

  public EndLabels(List<Label> labels, Canvas canvas) {
    this.labels = List.copyOf(labels);
    this.canvas = canvas;
  }

  /**
   * The width that is needed right of the plot, in pixels.
   *
   * @param last the position at which the last labels begin
   */
  public double width(double last) {
    return labels.stream()
        .filter(label -> label.place() >= last)
        .mapToDouble(label -> width(label.text(), canvas))
        .max()
        .orElse(0);
  }

  /** The width of a label, in pixels. */
  public static double width(String text, Canvas canvas) {
    return textStart(canvas) + Fonts.width(text, font(text, canvas));
  }

  private static Font font(String text, Canvas canvas) {
    return Fonts.forText(text, canvas.labelFont());
  }

  private static double swatch(Canvas canvas) {
    return 0.8 * canvas.label();
  }

  /** The distance from the label's position to its text, in pixels. */
  private static double textStart(Canvas canvas) {
    return 2.1 * swatch(canvas);
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
    Shape clip = g2.getClip();
    g2.setClip(null);
    labels.stream()
        .collect(Collectors.groupingBy(Label::place, TreeMap::new, Collectors.toList()))
        .forEach(
            (place, column) ->
                draw(
                    g2,
                    column,
                    domain.valueToJava2D(place, area, RectangleEdge.BOTTOM),
                    value -> range.valueToJava2D(value, area, RectangleEdge.LEFT),
                    area));
    g2.setClip(clip);
  }

  private void draw(
      Graphics2D g2,
      List<Label> column,
      double left,
      DoubleUnaryOperator height,
      Rectangle2D area) {
    List<Label> fromTop =
        column.stream().sorted(Comparator.comparingDouble((Label l) -> -l.value())).toList();
    double[] heights = fromTop.stream().mapToDouble(l -> height.applyAsDouble(l.value())).toArray();
    double half = canvas.lineHeight() / 2;
    moveApart(heights, area.getMinY() + half, area.getMaxY() - half);
    for (int i = 0; i < heights.length; i++) {
      draw(g2, fromTop.get(i), left, heights[i]);
    }
  }

  private void draw(Graphics2D g2, Label label, double left, double middle) {
    double side = swatch(canvas);
    double start = left + 0.6 * side;
    double height = canvas.lineHeight();
    g2.setPaint(Ink.GROUND.color()); // cover the grid lines inside the plot
    g2.fill(
        new Rectangle2D.Double(
            start, middle - height / 2, width(label.text(), canvas) - 0.6 * side, height));
    g2.setPaint(label.ink().color());
    g2.fill(new Rectangle2D.Double(start, middle - side / 2, side, side));
    g2.setPaint(Ink.TEXT.color());
    g2.setFont(font(label.text(), canvas));
    g2.drawString(
        label.text(), (float) (left + textStart(canvas)), (float) (middle + 0.36 * canvas.label()));
  }

  /**
   * Moves a label down if it is too close to the label above it, then moves labels up that would be
   * below the end.
   */
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
