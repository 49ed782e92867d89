package org.langmix.report.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/** Cells for figures that are not whole numbers; an empty text if there is none. */
public final class Rounded {
  private static final MathContext DIGITS = new MathContext(4, RoundingMode.HALF_UP);

  private Rounded() {}

  /** A percentage with four significant digits, so that a tiny share is never 0. */
  public static Object percentage(OptionalDouble percentage) {
    return percentage.isEmpty()
        ? ""
        : new BigDecimal(percentage.getAsDouble(), DIGITS).stripTrailingZeros();
  }

  /** A factor with two decimal places. */
  public static Object factor(OptionalDouble factor) {
    return factor.isEmpty()
        ? ""
        : BigDecimal.valueOf(factor.getAsDouble()).setScale(2, RoundingMode.HALF_UP);
  }
}
