package org.langmix.report.chart.style;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.ui.RectangleEdge;

/** A vertical axis that starts at zero and has few ticks at round numbers. */
public final class RangeAxis extends NumberAxis {
  private static final int TICKS = 5;
  private static final double ABOVE = 0.1;

  /** The room below zero, as a share of the highest value, so that a point at zero is not cut. */
  private static final double BELOW = 0.03;

  /**
   * The same for bars. JFreeChart does not draw a bar and its text if the bar only touches the end
   * of the axis.
   */
  private static final double NOTHING = 1e-6;

  private final TickFormat format;
  private final double width;

  /** An axis with a fixed width, which does not depend on its labels. */
  RangeAxis(String label, TickFormat format, double width) {
    super(label);
    this.format = format;
    this.width = width;
    setAxisLineVisible(false);
    setTickMarksVisible(false);
    setAutoTickUnitSelection(false, false);
  }

  @Override
  public AxisSpace reserveSpace(
      Graphics2D g2, Plot plot, Rectangle2D area, RectangleEdge edge, AxisSpace space) {
    AxisSpace reserved = space == null ? new AxisSpace() : space;
    reserved.add(width, edge);
    return reserved;
  }

  /** Sets the range for points from zero to a value. */
  public void fitPoints(double most) {
    double top = most > 0 ? most : 1;
    setRange(-BELOW * top, top * (1 + ABOVE));
    setTicks(most);
  }

  /** Sets the range for points between two values, which need not begin at zero. */
  public void fitPoints(double least, double most) {
    double height = Math.max(most - least, 1);
    setRange(least - ABOVE * height, most + ABOVE * height);
    setTickUnit(new NumberTickUnit(step(height / TICKS), format), false, false);
  }

  /** Sets the range for bars from zero to a value. */
  public void fitBars(double most) {
    double top = most > 0 ? most : 1;
    setRange(0, top * (1 + ABOVE / 2));
    setTicks(most);
  }

  /**
   * Sets the range for bars that go up from zero to a value and down from zero.
   *
   * @param down the length of the longest bar that goes down
   */
  public void fitBars(double down, double up) {
    double whole = down + up > 0 ? down + up : 1;
    double space = ABOVE / 2 * whole;
    setRange(-down - space, up + space);
    double step = step(whole / TICKS);
    setTickUnit(new NumberTickUnit(step, format.ofScale(step, Math.max(down, up))), false, false);
  }

  /** Sets the range for bars from zero to a value, with room for a text above them. */
  public void fitLabelledBars(double most) {
    double top = most > 0 ? most : 1;
    setRange(-NOTHING * top, top * (1 + 2 * ABOVE));
    setTicks(most);
  }

  private void setTicks(double most) {
    double step = most > 0 ? step(most / TICKS) : 1;
    setTickUnit(new NumberTickUnit(step, format.ofScale(step, most)), false, false);
  }

  /** Rounds up to one, two or five times a power of ten. */
  private static double step(double least) {
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    double digit = least / power;
    return power * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RangeAxis axis && super.equals(axis) && width == axis.width;
  }

  @Override
  public int hashCode() {
    return Double.hashCode(width);
  }
}
