package org.langmix.report.chart;

import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;

/** A vertical axis from zero, with few and round ticks. */
final class RangeAxis extends NumberAxis {
  private static final int TICKS = 5;
  private static final double ABOVE = 0.1;

  /** So that a point at zero is seen whole. */
  private static final double BELOW = 0.03;

  RangeAxis(String label) {
    super(label);
    setAxisLineVisible(false);
    setTickMarksVisible(false);
    setAutoTickUnitSelection(false, false);
  }

  /** Makes room for points from zero to a value. */
  void fitPoints(double most) {
    double top = most > 0 ? most : 1;
    setRange(-BELOW * top, top * (1 + ABOVE));
    setTicks(most);
  }

  /** Makes room for bars from zero to a value. */
  void fitBars(double most) {
    double top = most > 0 ? most : 1;
    setRange(0, top * (1 + ABOVE / 2));
    setTicks(most);
  }

  private void setTicks(double most) {
    if (most <= 0) {
      setTickUnit(new NumberTickUnit(1, new CompactNumberFormat()), false, false);
      return;
    }
    double least = most / TICKS;
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    double digit = least / power;
    double step = power * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10);
    setTickUnit(new NumberTickUnit(step, new CompactNumberFormat()), false, false);
  }
}
