package org.langmix.report.text;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.langmix.report.digest.Sampled;

/** Figures over time as a row of bars, each a character. */
public final class TextSparkline {
  /** The lowest bar; the seven above it follow it in Unicode. */
  public static final char LOWEST = '\u2581';

  private static final int ABOVE = 7;
  private static final String BLANK = " ";

  private TextSparkline() {}

  /**
   * Draws figures between 0, the lowest bar, and the largest of them, the highest.
   *
   * @param values none below 0; where there is none, the bar is a blank
   * @param columns at most so many bars: of more values some are left out, never the first and last
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
    // What is not 0 is never as low as 0.
    int level = largest == 0 ? 0 : (int) Math.ceil((double) ABOVE * value.getAsLong() / largest);
    return String.valueOf((char) (LOWEST + level));
  }
}
