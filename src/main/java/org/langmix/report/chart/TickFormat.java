package org.langmix.report.chart;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import org.langmix.report.Figures;

/** Labels the ticks of an axis: {@code 35 k}, {@code 1.2 M}, {@code 0.05 %}. */
final class TickFormat extends NumberFormat {
  private final String unit;
  private final boolean whole;

  private TickFormat(String unit, boolean whole) {
    this.unit = unit;
    this.whole = whole;
  }

  static NumberFormat numbers() {
    return new TickFormat("", false);
  }

  static NumberFormat percentages() {
    return new TickFormat(" %", false);
  }

  static NumberFormat wholePercentages() {
    return new TickFormat(" %", true);
  }

  @Override
  public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
    return to.append(Figures.rounded(whole ? Math.rint(number) : number)).append(unit);
  }

  @Override
  public StringBuffer format(long number, StringBuffer to, FieldPosition position) {
    return format((double) number, to, position);
  }

  @Override
  public Number parse(String source, ParsePosition position) {
    throw new UnsupportedOperationException("labels are written, never read");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TickFormat format
        && super.equals(format)
        && unit.equals(format.unit)
        && whole == format.whole;
  }

  @Override
  public int hashCode() {
    return unit.hashCode();
  }
}
