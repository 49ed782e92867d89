package org.langmix.report.chart.plot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.langmix.report.chart.style.Ink;

/**
 * Classes of Rust's share. They are narrower for small shares: each one ends at several times the
 * end of the class before.
 */
public enum Heat {
  NONE("0", 0, Ink.HEAT_0, Ink.ON_WEAK_HEAT),
  BELOW_A_TENTH("below 0.1 %", 0.1, Ink.HEAT_1, Ink.ON_WEAK_HEAT),
  BELOW_1("below 1 %", 1, Ink.HEAT_2, Ink.ON_WEAK_HEAT),
  BELOW_5("below 5 %", 5, Ink.HEAT_3, Ink.ON_WEAK_HEAT),
  BELOW_20("below 20 %", 20, Ink.HEAT_4, Ink.ON_WEAK_HEAT),
  BELOW_50("below 50 %", 50, Ink.HEAT_5, Ink.ON_STRONG_HEAT),
  MORE("50 % and more", Double.POSITIVE_INFINITY, Ink.HEAT_6, Ink.ON_STRONG_HEAT);

  private static final MathContext WRITTEN = new MathContext(2, RoundingMode.HALF_UP);

  private final String label;
  private final double end;
  private final Ink ink;
  private final Ink text;

  Heat(String label, double end, Ink ink, Ink text) {
    this.label = label;
    this.end = end;
    this.ink = ink;
    this.text = text;
  }

  /**
   * The class of a percentage. The percentage is rounded as it is written in the cell, so that
   * equal figures have equal colours.
   */
  static Heat of(double share) {
    double written = share <= 0 ? 0 : new BigDecimal(share, WRITTEN).doubleValue();
    return written == 0
        ? NONE
        : Arrays.stream(values()).filter(heat -> written < heat.end).findFirst().orElse(MORE);
  }

  public static List<Heat> all() {
    return List.of(values());
  }

  public String label() {
    return label;
  }

  public Ink ink() {
    return ink;
  }

  /** The colour of text on a cell of this class. */
  public Ink text() {
    return text;
  }
}
