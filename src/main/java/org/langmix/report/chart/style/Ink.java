package org.langmix.report.chart.style;

import java.awt.Color;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The colours of charts. Each one has a variant for a light background and one for a dark
 * background. The languages and areas have the colours of Okabe and Ito, which colour-blind people
 * can tell apart.
 */
public enum Ink {
  GROUND(0xFFFFFF, 0x161B22),
  TEXT(0x222222, 0xE6EDF3),
  FAINT(0x5F5F5F, 0x9EA8B4),
  GRID(0xE3E3E3, 0x30363D),
  MILESTONE(0x8C8C8C, 0x768390),

  WARNING(0xB34700, 0xF0883E),

  RUST(0xD55E00, 0xDB6B14),
  C(0x0072B2, 0x3D9FE0),
  VENDORED(0x999999, 0x8B95A1),
  GENERATED(0xCCCCCC, 0x59626D),
  OTHER(0x555555, 0xA9B3BE),

  ORANGE(0xE69F00, 0xE7A208),
  SKY(0x56B4E9, 0x58B5E8),
  GREEN(0x009E73, 0x0AA87D),
  YELLOW(0xF0E442, 0xEFE347),
  PINK(0xCC79A7, 0xCD7DAA),

  // One hue, from the lowest class to the highest. It gets stronger on the light background, and
  // brighter on the dark one.
  HEAT_0(0xEFEFEF, 0x242B33),
  HEAT_1(0xFDEBDD, 0x3B2B1F),
  HEAT_2(0xFBD0AE, 0x553417),
  HEAT_3(0xF5A86F, 0x7A4312),
  HEAT_4(0xE67E33, 0xA1520D),
  HEAT_5(0xB94F00, 0xE88330),
  HEAT_6(0x7A3500, 0xFFC394),
  ON_WEAK_HEAT(0x1F1F1F, 0xF0F3F6),
  ON_STRONG_HEAT(0xFEFEFE, 0x10141A);

  private static final Map<Integer, Ink> BY_LIGHT =
      Arrays.stream(values()).collect(Collectors.toMap(ink -> ink.light, Function.identity()));

  private final int light;
  private final int dark;

  Ink(int light, int dark) {
    this.light = light;
    this.dark = dark;
  }

  /** The ink with a given colour on a light background. */
  public static Ink ofLight(int red, int green, int blue) {
    return BY_LIGHT.get((red << 16) | (green << 8) | blue);
  }

  /** The colour on a light background. Charts are drawn with this colour. */
  public Color color() {
    return new Color(light);
  }

  public String light() {
    return hexadecimal(light);
  }

  public String dark() {
    return hexadecimal(dark);
  }

  private static String hexadecimal(int color) {
    return String.format("#%06x", color);
  }

  /** The name of the CSS custom property that holds the colour in a page. */
  public String property() {
    return "--chart-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
