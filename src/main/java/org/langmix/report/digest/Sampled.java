package org.langmix.report.digest;

import java.util.List;
import java.util.stream.IntStream;

/** Picks some of many values, for a line that has no room for all. */
public final class Sampled {
  private Sampled() {}

  /**
   * Values at equal distances, the first and the last always among them.
   *
   * @param most how many there may be, two or more; fewer are given as they are
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
