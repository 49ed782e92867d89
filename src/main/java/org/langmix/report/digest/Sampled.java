package org.langmix.report.digest;

import java.util.List;
import java.util.stream.IntStream;

/** Picks some of many values, for a line that has no room for all of them. */
public final class Sampled {
  private Sampled() {}

  /**
   * Picks values at equal distances, always including the first and the last.
   *
   * @param most the largest number of values in the result, at least 2; shorter lists are returned
   *     unchanged
   */
  public static <T> List<T> of(List<T> values, int most) {
    int size = values.size();
    return size <= most
        ? values
        : IntStream.range(0, most)
            .mapToObj(i -> values.get((int) Math.round(i * (size - 1.0) / (most - 1))))
            .toList();
  }
}
