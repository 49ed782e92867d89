package org.langmix.report.html;

import java.util.List;
import java.util.OptionalLong;
import java.util.StringJoiner;
import org.langmix.report.digest.Sampled;

/** A small line chart with its own scale, as the points of an SVG polyline. */
final class SvgSparkline {
  static final int WIDTH = 120;
  static final int HEIGHT = 24;
  private static final int MARGIN = 2;
  private static final int MAXIMUM_POINTS = 60;

  private SvgSparkline() {}

  /**
   * The points of the line, from left to right. The scale starts at zero and ends at the largest
   * value. There is no point for an empty value.
   */
  static String points(List<OptionalLong> values) {
    long most = Math.max(1, values.stream().mapToLong(value -> value.orElse(0)).max().orElse(0));
    List<OptionalLong> shown = Sampled.of(values, MAXIMUM_POINTS);
    StringJoiner line = new StringJoiner(" ");
    for (int i = 0; i < shown.size(); i++) {
      if (shown.get(i).isPresent()) {
        line.add(x(i, shown.size()) + "," + y(shown.get(i).getAsLong(), most));
      }
    }
    return line.toString();
  }

  private static long x(int index, int points) {
    return points == 1 ? WIDTH / 2 : MARGIN + (long) index * (WIDTH - 2 * MARGIN) / (points - 1);
  }

  private static long y(long value, long most) {
    return HEIGHT - MARGIN - Math.round((HEIGHT - 2.0 * MARGIN) * value / most);
  }

  /** The last point: {@code x} and {@code y}. */
  static String[] end(String points) {
    return points.substring(points.lastIndexOf(' ') + 1).split(",");
  }
}
