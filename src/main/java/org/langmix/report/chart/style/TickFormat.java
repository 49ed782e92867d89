package org.langmix.report.chart.style;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.function.DoubleFunction;
import org.langmix.report.Figures;

/**
 * Formats figures: {@code 35 k}, {@code 1.25 M}, {@code 0.05 %}. All figures of a scale have the
 * same unit and number of decimals.
 */
public final class TickFormat extends NumberFormat {
  private static final char MINUS = '\u2212';

  private final String unit;
  private final DoubleFunction<String> figure;

  private TickFormat(String unit, DoubleFunction<String> figure) {
    this.unit = unit;
    this.figure = figure;
  }

  public static TickFormat numbers() {
    return new TickFormat("", Figures::rounded);
  }

  public static TickFormat percentages() {
    return new TickFormat(" %", Figures::rounded);
  }

  public static TickFormat wholePercentages() {
    return new TickFormat(" %", number -> Figures.rounded(Math.rint(number)));
  }

  /** Versions of Rust: 85 is 1.85. */
  public static TickFormat versionsOfRust() {
    return new TickFormat("", minor -> "1.%.0f".formatted(minor));
  }

  /**
   * A copy for the ticks of a scale.
   *
   * @param step the distance between two ticks
   * @param most the largest value on the scale
   */
  TickFormat ofScale(double step, double most) {
    int power = most >= 1e6 ? 6 : most >= 1e3 ? 3 : 0;
    String thousands = power == 6 ? " M" : power == 3 ? " k" : "";
    // A step is one digit followed by zeros. The factor of 1.1 is needed because a double may be
    // slightly smaller than the step.
    int decimals = Math.max(0, power - (int) Math.floor(Math.log10(1.1 * step)));
    return new TickFormat(
        unit,
        number ->
            number == 0 && !thousands.isEmpty()
                ? "0"
                : BigDecimal.valueOf(number)
                        .movePointLeft(power)
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .toPlainString()
                    + thousands);
  }

  @Override
  public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
    return to.append(figure.apply(number).replace('-', MINUS)).append(unit);
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
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
