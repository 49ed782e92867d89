package org.langmix.report.chart;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import org.langmix.report.Figures;

/** Labels the ticks of an axis: {@code 35 k}, {@code 1.2 M}. */
final class CompactNumberFormat extends NumberFormat {
  @Override
  public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
    return to.append(Figures.rounded(number));
  }

  @Override
  public StringBuffer format(long number, StringBuffer to, FieldPosition position) {
    return format((double) number, to, position);
  }

  @Override
  public Number parse(String source, ParsePosition position) {
    throw new UnsupportedOperationException("labels are written, never read");
  }
}
