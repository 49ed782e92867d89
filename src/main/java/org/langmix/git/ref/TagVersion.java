package org.langmix.git.ref;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version that a kernel tag names. Sorts as kernel versions do: 2.6.39 < 3.0, v6.9 < v6.10-rc1
 * < v6.10 < v6.10.1. Another suffix sorts after its base: v6.1 < v6.1-rt2 < v6.1-rt10. Names
 * without a version sort after all names that have one. Numbers in them sort by value. Release
 * candidates, and what Debian marks as earlier, sort before the release: debian/7.3_rc7-1 <
 * debian/7.3-1.
 */
public final class TagVersion implements Comparable<TagVersion> {
  private static final Pattern VERSION =
      Pattern.compile(
          "v(\\d{1,9})\\.(\\d{1,9})(?:\\.(\\d{1,9}))?(?:\\.(\\d{1,9}))?(-rc(\\d{1,9}))?(.*)",
          Pattern.DOTALL);
  private static final Pattern PARTS = Pattern.compile("\\d+|~|[^\\d~]+");
  private static final Pattern CANDIDATE_IN_NAME = Pattern.compile("(?<=\\d)[-_]rc(?=\\d)");

  /** A Debian version after the vendor's name, as in DEP-14. */
  private static final Pattern VENDOR_VERSION = Pattern.compile("[^/]+/\\d.*", Pattern.DOTALL);

  /**
   * Where the names of a series begin to differ from tag to tag. The first pattern that is found
   * counts.
   */
  private static final List<Pattern> ENDS_OF_SERIES =
      List.of(
          Pattern.compile("[-._/](?:19|20)\\d\\d-?(?:0[1-9]|1[0-2])"), // a date
          Pattern.compile("[-._/]?\\d"));

  private static final int NO_CANDIDATE = Integer.MAX_VALUE;

  /** What may follow a candidate's number. v5.12-rc1 corrupted disks, so its tag was renamed. */
  private static final Set<String> CANDIDATE_ENDS = Set.of("", "-dontuse");

  private static final Comparator<TagVersion> ORDER =
      Comparator.comparing((TagVersion v) -> v.numbers.isEmpty())
          .thenComparingInt(v -> v.number(0))
          .thenComparingInt(v -> v.number(1))
          .thenComparingInt(v -> v.number(2))
          .thenComparingInt(v -> v.number(3))
          .thenComparingInt(v -> v.candidate)
          .thenComparing(v -> v.rest, TagVersion::compareNaturally)
          .thenComparing(v -> v.name);

  private final String name;
  private final List<Integer> numbers;
  private final int candidate;
  private final String rest;

  private TagVersion(String name, List<Integer> numbers, int candidate, String rest) {
    this.name = name;
    this.numbers = numbers;
    this.candidate = candidate;
    this.rest = rest;
  }

  /** The version in a tag's name. Any name is valid. */
  public static TagVersion of(String name) {
    Matcher m = VERSION.matcher(name);
    if (!m.matches()) {
      return new TagVersion(name, List.of(), NO_CANDIDATE, name);
    }
    List<Integer> numbers =
        java.util.stream.IntStream.rangeClosed(1, 4)
            .mapToObj(m::group)
            .takeWhile(group -> group != null)
            .map(Integer::valueOf)
            .toList();
    int candidate = m.group(6) == null ? NO_CANDIDATE : Integer.parseInt(m.group(6));
    return new TagVersion(name, numbers, candidate, m.group(7));
  }

  private int number(int index) {
    return index < numbers.size() ? numbers.get(index) : 0;
  }

  /** How many numbers a mainline release has: two, or three before 3.0. */
  private int releaseLength() {
    return number(0) < 3 ? 3 : 2;
  }

  private boolean isPlain() {
    return rest.isEmpty() && !numbers.isEmpty();
  }

  /** Whether this is a mainline release: vN.N, or v2.6.N before 3.0. */
  public boolean isMainline() {
    return isPlain() && candidate == NO_CANDIDATE && numbers.size() == releaseLength();
  }

  /** Whether this is a release candidate of a mainline release: vN.N-rcN. */
  public boolean isCandidate() {
    return candidate != NO_CANDIDATE
        && CANDIDATE_ENDS.contains(rest)
        && numbers.size() <= releaseLength();
  }

  /** Whether this is a point release of a stable series: vN.N.N, or v2.6.N.N before 3.0. */
  public boolean isStable() {
    return isPlain() && candidate == NO_CANDIDATE && numbers.size() > releaseLength();
  }

  /** Whether the name is that of a kernel version of any kind. */
  public boolean isKernelVersion() {
    return isMainline() || isCandidate() || isStable();
  }

  /**
   * The series of the version. A chart may join the versions of a series by a line. The series is
   * {@code mainline} for releases and their candidates, the release for its point releases ({@code
   * v6.12}), and the release with its suffix for other versions ({@code v6.12-rt}). For a name
   * without a version it is the name up to its date ({@code next}) or, if there is no date, up to
   * its first number.
   */
  public String series() {
    if (isMainline() || isCandidate()) {
      return "mainline";
    }
    if (numbers.isEmpty()) {
      return name.substring(0, endOfSeries());
    }
    String release =
        "v"
            + String.join(
                ".", numbers.stream().limit(releaseLength()).map(String::valueOf).toList());
    return release + rest.replaceAll("\\d+", "");
  }

  private int endOfSeries() {
    return ENDS_OF_SERIES.stream()
        .map(end -> end.matcher(name))
        .filter(Matcher::find)
        .map(Matcher::start)
        .findFirst()
        .orElse(name.length());
  }

  private static int compareNaturally(String a, String b) {
    List<String> left = parts(a);
    List<String> right = parts(b);
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      int order =
          comparePart(i < left.size() ? left.get(i) : "", i < right.size() ? right.get(i) : "");
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static int comparePart(String a, String b) {
    // Debian Policy, "Version": the tilde sorts before anything, even the end of a part.
    if (a.equals("~") || b.equals("~")) {
      return Boolean.compare(b.equals("~"), a.equals("~"));
    }
    return isNumber(a) && isNumber(b)
        ? new BigInteger(a).compareTo(new BigInteger(b))
        : a.compareTo(b);
  }

  /** Whether a part is a number, in ASCII digits. Other parts have no such digits. */
  private static boolean isNumber(String part) {
    return !part.isEmpty() && part.charAt(0) >= '0' && part.charAt(0) <= '9';
  }

  private static List<String> parts(String text) {
    String withTildes = CANDIDATE_IN_NAME.matcher(text).replaceAll("~rc");
    if (VENDOR_VERSION.matcher(text).matches()) {
      // DEP-14: git allows no tilde in the name of a tag, so _ stands for it.
      withTildes = withTildes.replace('_', '~');
    }
    return PARTS.matcher(withTildes).results().map(MatchResult::group).toList();
  }

  @Override
  public int compareTo(TagVersion other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TagVersion version && version.name.equals(name);
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
