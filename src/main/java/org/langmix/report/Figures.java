package org.langmix.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Formats numbers for readers. */
public final class Figures {
  private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_UP);
  private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);

  /** The sign of a factor. It is not in ASCII. */
  public static final String TIMES = "\u00D7";

  private Figures() {}

  /**
   * A percentage with two significant digits, so that a small share is never shown as 0: {@code
   * 0.27 %}, {@code 42 %}.
   */
  public static String percentage(double value) {
    if (value >= 99.5) {
      return value < 100 ? "> 99 %" : Math.round(value) + " %";
    }
    if (value == 0) {
      return "0 %";
    }
    BigDecimal rounded = BigDecimal.valueOf(value).round(TWO_DIGITS);
    int decimals = TWO_DIGITS.getPrecision() - rounded.precision() + rounded.scale();
    return rounded.setScale(Math.max(0, decimals)).toPlainString() + " %";
  }

  /** A number with at most three significant digits: {@code 850}, {@code 35 k}, {@code 1.25 M}. */
  public static String rounded(double value) {
    if (Math.abs(value) >= 999_500) {
      return rounded(value / 1_000_000, THREE_DIGITS) + " M";
    }
    return Math.abs(value) >= 1_000
        ? rounded(value / 1_000, THREE_DIGITS) + " k"
        : rounded(value, THREE_DIGITS);
  }

  /**
   * A number with its noun, in the plural unless the number is 1: {@code 1 file}, {@code 1,250
   * files}.
   */
  public static String amount(long number, String thing) {
    return "%,d %s%s".formatted(number, thing, number == 1 ? "" : "s");
  }

  /** A factor with at least two digits: {@code ×2.1}, {@code ×1.04}, {@code ×0.97}, {@code ×12}. */
  public static String factor(double factor) {
    int decimals = factor >= 9.95 ? 0 : factor >= 1.095 ? 1 : 2;
    return TIMES + ("%,." + decimals + "f").formatted(factor);
  }

  /** A difference with its sign: {@code +1,250}, {@code -3}, {@code 0}. */
  public static String change(long difference) {
    return difference == 0 ? "0" : "%+,d".formatted(difference);
  }

  private static String rounded(double value, MathContext digits) {
    BigDecimal rounded = BigDecimal.valueOf(value).round(digits).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.toBigInteger().toString() : rounded.toPlainString();
  }
}
