package org.langmix.git;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version that a kernel tag names. Sorts as kernel versions do: 2.6.39 < 3.0, v6.9 < v6.10-rc1
 * < v6.10 < v6.10.1; another suffix sorts behind its base: v6.1 < v6.1-rt2 < v6.1-rt10. Names
 * without a version sort behind all that have one, numbers in them by value.
 */
public final class Version implements Comparable<Version> {
  private static final Pattern VERSION =
      Pattern.compile(
          "v(\\d{1,9})\\.(\\d{1,9})(?:\\.(\\d{1,9}))?(?:\\.(\\d{1,9}))?(-rc(\\d{1,9}))?(.*)",
          Pattern.DOTALL);
  private static final Pattern NUMBERS_OR_TEXT = Pattern.compile("\\d+|\\D+");
  private static final int NO_CANDIDATE = Integer.MAX_VALUE;

  private static final Comparator<Version> ORDER =
      Comparator.comparing((Version v) -> v.numbers.isEmpty())
          .thenComparingInt(v -> v.number(0))
          .thenComparingInt(v -> v.number(1))
          .thenComparingInt(v -> v.number(2))
          .thenComparingInt(v -> v.number(3))
          .thenComparingInt(v -> v.candidate)
          .thenComparing(v -> v.rest, Version::compareNaturally)
          .thenComparing(v -> v.name);

  private final String name;
  private final List<Integer> numbers;
  private final int candidate;
  private final String rest;

  private Version(String name, List<Integer> numbers, int candidate, String rest) {
    this.name = name;
    this.numbers = numbers;
    this.candidate = candidate;
    this.rest = rest;
  }

  /** The version that a tag's name tells; any name is valid. */
  public static Version of(String name) {
    Matcher m = VERSION.matcher(name);
    if (!m.matches()) {
      return new Version(name, List.of(), NO_CANDIDATE, name);
    }
    List<Integer> numbers =
        java.util.stream.IntStream.rangeClosed(1, 4)
            .mapToObj(m::group)
            .takeWhile(group -> group != null)
            .map(Integer::valueOf)
            .toList();
    int candidate = m.group(6) == null ? NO_CANDIDATE : Integer.parseInt(m.group(6));
    return new Version(name, numbers, candidate, m.group(7));
  }

  private int number(int index) {
    return index < numbers.size() ? numbers.get(index) : 0;
  }

  /** How many numbers name a mainline release: two, before 3.0 three. */
  private int releaseLength() {
    return number(0) < 3 ? 3 : 2;
  }

  private boolean isPlain() {
    return rest.isEmpty() && !numbers.isEmpty();
  }

  /** Whether this is a mainline release: vN.N, before 3.0 v2.6.N. */
  public boolean isMainline() {
    return isPlain() && candidate == NO_CANDIDATE && numbers.size() == releaseLength();
  }

  /** Whether this is a candidate of a mainline release: vN.N-rcN. */
  public boolean isCandidate() {
    return !numbers.isEmpty() && candidate != NO_CANDIDATE && numbers.size() <= releaseLength();
  }

  /** Whether this is a point release of a stable series: vN.N.N, before 3.0 v2.6.N.N. */
  public boolean isStable() {
    return isPlain() && numbers.size() > releaseLength();
  }

  /** Whether the name is that of a kernel version of any sort. */
  public boolean isKernelVersion() {
    return isMainline() || isCandidate() || isStable();
  }

  /**
   * What revisions may be joined by a line: {@code mainline} for releases and their candidates, the
   * series for point releases ({@code v6.12}), else the name up to its numbers.
   */
  public String series() {
    if (isMainline() || isCandidate()) {
      return "mainline";
    }
    if (numbers.isEmpty()) {
      return name.replaceAll("[-._]?\\d.*", "");
    }
    String release =
        "v"
            + String.join(
                ".", numbers.stream().limit(releaseLength()).map(String::valueOf).toList());
    return release + rest.replaceAll("\\d+", "");
  }

  private static int compareNaturally(String a, String b) {
    List<String> left = parts(a);
    List<String> right = parts(b);
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      int order = comparePart(left.get(i), right.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(left.size(), right.size());
  }

  private static int comparePart(String a, String b) {
    boolean numbers = Character.isDigit(a.charAt(0)) && Character.isDigit(b.charAt(0));
    return numbers ? new BigInteger(a).compareTo(new BigInteger(b)) : a.compareTo(b);
  }

  private static List<String> parts(String text) {
    return NUMBERS_OR_TEXT.matcher(text).results().map(MatchResult::group).toList();
  }

  @Override
  public int compareTo(Version other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Version version && version.name.equals(name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
