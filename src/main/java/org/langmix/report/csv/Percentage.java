package org.langmix.report.csv;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/** Writes a percentage with four significant digits, so that a tiny share is never 0. */
final class Percentage {
  private static final MathContext DIGITS = new MathContext(4, RoundingMode.HALF_UP);

  private Percentage() {}

  static String of(OptionalDouble percentage) {
    return percentage.isEmpty()
        ? ""
        : new BigDecimal(percentage.getAsDouble(), DIGITS).stripTrailingZeros().toPlainString();
  }
}
