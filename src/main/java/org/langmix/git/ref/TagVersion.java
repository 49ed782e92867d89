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
 * < v6.10 < v6.10.1; another suffix sorts behind its base: v6.1 < v6.1-rt2 < v6.1-rt10. Names
 * without a version sort behind all that have one, numbers in them by value, candidates and what
 * Debian marks as earlier before what they lead to: debian/7.3_rc7-1 < debian/7.3-1.
 */
public final class TagVersion implements Comparable<TagVersion> {
  private static final Pattern VERSION =
      Pattern.compile(
          "v(\\d{1,9})\\.(\\d{1,9})(?:\\.(\\d{1,9}))?(?:\\.(\\d{1,9}))?(-rc(\\d{1,9}))?(.*)",
          Pattern.DOTALL);
  private static final Pattern PARTS = Pattern.compile("\\d+|~|[^\\d~]+");
  private static final Pattern CANDIDATE_IN_NAME = Pattern.compile("(?<=\\d)[-_]rc(?=\\d)");

  /** A Debian version behind its vendor, as DEP-14 has it. */
  private static final Pattern VENDOR_VERSION = Pattern.compile("[^/]+/\\d.*", Pattern.DOTALL);

  /** Where a name goes on differently from tag to tag of one series; the first that is found. */
  private static final List<Pattern> ENDS_OF_SERIES =
      List.of(
          Pattern.compile("[-._/](?:19|20)\\d\\d-?(?:0[1-9]|1[0-2])"), // a date
          Pattern.compile("[-._/]?\\d"));

  private static final int NO_CANDIDATE = Integer.MAX_VALUE;

  /** What may follow a candidate's number. v5.12-rc1 corrupted disks, and its tag was renamed. */
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

  /** The version that a tag's name tells; any name is valid. */
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
    return candidate != NO_CANDIDATE
        && CANDIDATE_ENDS.contains(rest)
        && numbers.size() <= releaseLength();
  }

  /** Whether this is a point release of a stable series: vN.N.N, before 3.0 v2.6.N.N. */
  public boolean isStable() {
    return isPlain() && candidate == NO_CANDIDATE && numbers.size() > releaseLength();
  }

  /** Whether the name is that of a kernel version of any sort. */
  public boolean isKernelVersion() {
    return isMainline() || isCandidate() || isStable();
  }

  /**
   * What revisions may be joined by a line: {@code mainline} for releases and their candidates, the
   * series for point releases ({@code v6.12}), the release and its suffix for other versions
   * ({@code v6.12-rt}), else the name up to its date ({@code next}) or, without one, to its
   * numbers.
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

  /** Whether a part is one: ASCII digits, of which no other part has any. */
  private static boolean isNumber(String part) {
    return !part.isEmpty() && part.charAt(0) >= '0' && part.charAt(0) <= '9';
  }

  private static List<String> parts(String text) {
    String withTildes = CANDIDATE_IN_NAME.matcher(text).replaceAll("~rc");
    if (VENDOR_VERSION.matcher(text).matches()) {
      // DEP-14: git allows no tilde in the name of a tag, so that _ stands for it.
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
