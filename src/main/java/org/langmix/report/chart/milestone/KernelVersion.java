package org.langmix.report.chart.milestone;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of the kernel. {@code v6.8-rc1} comes before {@code v6.8}, and {@code v6.8} before
 * {@code v6.8.1}.
 *
 * @param numbers the numbers between the dots, without zeros at the end
 * @param candidate the number of a release candidate; {@link Integer#MAX_VALUE} for a release
 */
record KernelVersion(List<Integer> numbers, int candidate) implements Comparable<KernelVersion> {
  private static final Pattern SYNTAX =
      Pattern.compile("v(\\d{1,6}(?:\\.\\d{1,6}){1,3})(?:-rc(\\d{1,6}))?");
  private static final Comparator<KernelVersion> ORDER =
      Comparator.comparing(KernelVersion::numbers, (a, b) -> compare(a, b))
          .thenComparing(KernelVersion::candidate);

  KernelVersion {
    numbers = List.copyOf(numbers);
  }

  /** Parses the name of a tag; empty if it does not have the form of a kernel version. */
  static Optional<KernelVersion> parse(String name) {
    Matcher matcher = SYNTAX.matcher(name);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String candidate = matcher.group(2);
    return Optional.of(
        new KernelVersion(
            Arrays.stream(matcher.group(1).replaceFirst("(\\.0+)+$", "").split("\\.", -1))
                .map(Integer::valueOf)
                .toList(),
            candidate == null ? Integer.MAX_VALUE : Integer.parseInt(candidate)));
  }

  private static int compare(List<Integer> one, List<Integer> other) {
    return Arrays.compare(
        one.stream().mapToInt(Integer::intValue).toArray(),
        other.stream().mapToInt(Integer::intValue).toArray());
  }

  /** Whether this is a mainline release or a candidate for one: v6.8, v2.6.39, v7.0-rc1. */
  boolean isMainline() {
    return numbers.size() <= (numbers.get(0) <= 2 ? 3 : 2);
  }

  /** Whether this is a release, and not a candidate. */
  boolean isRelease() {
    return candidate == Integer.MAX_VALUE;
  }

  @Override
  public int compareTo(KernelVersion other) {
    return ORDER.compare(this, other);
  }
}
