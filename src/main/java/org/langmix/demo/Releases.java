package org.langmix.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The releases of the demo, by number from 0. */
final class Releases {
  static final int DAYS_BETWEEN = 64;

  private static final LocalDate FIRST_DAY = LocalDate.of(2022, 10, 2);

  private static final List<String> NAMES =
      Stream.concat(
              IntStream.rangeClosed(0, 19).mapToObj(minor -> "v6." + minor),
              IntStream.rangeClosed(0, 3).mapToObj(minor -> "v7." + minor))
          .toList();

  private Releases() {}

  static int count() {
    return NAMES.size();
  }

  static int last() {
    return NAMES.size() - 1;
  }

  static String name(int release) {
    return NAMES.get(release);
  }

  static int number(String name) {
    return NAMES.indexOf(name);
  }

  static LocalDate day(int release) {
    return FIRST_DAY.plusDays((long) DAYS_BETWEEN * release);
  }
}
