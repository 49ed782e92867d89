package org.langmix.report.text;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.langmix.report.digest.Sampled;

/** Draws figures over time as a row of bars. Each bar is one character. */
public final class TextSparkline {
  /** The lowest bar. The seven higher bars follow it in Unicode. */
  public static final char LOWEST = '\u2581';

  private static final int ABOVE = 7;
  private static final String BLANK = " ";

  private TextSparkline() {}

  /**
   * Draws figures. The lowest bar is 0, and the highest bar is the largest figure.
   *
   * @param values the figures, none below 0; a blank is drawn for a missing figure
   * @param columns the most bars to draw; of more values some are left out, but never the first and
   *     the last
   */
  public static String of(List<OptionalLong> values, int columns) {
    List<OptionalLong> shown = Sampled.of(values, columns);
    long largest = shown.stream().mapToLong(value -> value.orElse(0)).max().orElse(0);
    return shown.stream().map(value -> bar(value, largest)).collect(Collectors.joining());
  }

  private static String bar(OptionalLong value, long largest) {
    if (value.isEmpty()) {
      return BLANK;
    }
    // A figure above 0 is always drawn higher than 0.
    int level = largest == 0 ? 0 : (int) Math.ceil((double) ABOVE * value.getAsLong() / largest);
    return String.valueOf((char) (LOWEST + level));
  }
}
