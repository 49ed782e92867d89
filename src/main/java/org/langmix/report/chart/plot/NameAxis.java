package org.langmix.report.chart.plot;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.Tick;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.langmix.report.chart.style.Canvas;
import org.langmix.report.chart.style.Fonts;
import org.langmix.report.chart.style.Theme;

/** A vertical axis of names, with the first name at the top. */
public final class NameAxis extends NumberAxis {
  private static final int GAP = 12;

  private final List<String> names;

  public NameAxis(List<String> names, Canvas canvas) {
    this.names = List.copyOf(names);
    setRange(-0.5, names.size() - 0.5);
    setInverted(true);
    new Theme(canvas).style(this);
    Font font = Fonts.forText(String.join("", names), canvas.labelFont());
    setTickLabelFont(font.deriveFont(0.94f * font.getSize()));
    setTickMarksVisible(false);
    setAxisLineVisible(false);
  }

  @Override
  public AxisSpace reserveSpace(
      Graphics2D g2, Plot plot, Rectangle2D area, RectangleEdge edge, AxisSpace space) {
    AxisSpace reserved = space == null ? new AxisSpace() : space;
    double widest =
        names.stream().mapToDouble(name -> Fonts.width(name, getTickLabelFont())).max().orElse(0);
    reserved.add(widest + GAP, edge);
    return reserved;
  }

  @Override
  public List<Tick> refreshTicks(
      Graphics2D g2, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
    return IntStream.range(0, names.size())
        .<Tick>mapToObj(
            row ->
                new NumberTick(
                    row, names.get(row), TextAnchor.CENTER_RIGHT, TextAnchor.CENTER, 0.0))
        .toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NameAxis axis && super.equals(axis) && names.equals(axis.names);
  }

  @Override
  public int hashCode() {
    return names.hashCode();
  }
}
