package org.langmix.git.ref;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The version that a tag's name says. Names of kernel.org sort as kernel versions do: 2.6.39 < 3.0,
 * v6.9 < v6.10-rc1 < v6.10 < v6.10.1. Another suffix sorts after its base: v6.1 < v6.1-rt2 <
 * v6.1-rt10. Names of another vendor sort as that vendor's versions do ({@link TagScheme}), before
 * those of kernel.org. Names without a number come before all others.
 */
public final class TagVersion implements Comparable<TagVersion> {
  private static final Pattern VERSION =
      Pattern.compile(
          "v(\\d{1,9})\\.(\\d{1,9})(?:\\.(\\d{1,9}))?(?:\\.(\\d{1,9}))?(-rc(\\d{1,9}))?(.*)",
          Pattern.DOTALL);

  private static final Pattern CANDIDATE_IN_NAME =
      Pattern.compile("\\d[-_.~]?(?:alpha|beta|pre|rc)(?![a-z])");
  private static final Pattern NUMBER = Pattern.compile("\\d");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  /** The family of the names of kernel.org. */
  private static final String KERNEL = "v";

  private static final String MAINLINE = "mainline";
  private static final int NO_CANDIDATE = Integer.MAX_VALUE;

  /** What may follow a candidate's number. v5.12-rc1 corrupted disks, so its tag was renamed. */
  private static final Set<String> CANDIDATE_ENDS = Set.of("", "-dontuse");

  private static final Comparator<TagVersion> ORDER =
      Comparator.comparing(TagVersion::hasNumber)
          .thenComparing(v -> !v.numbers.isEmpty())
          .thenComparing(v -> v.numbers.isEmpty() ? v.scheme.family : "")
          .thenComparingInt(v -> v.number(0))
          .thenComparingInt(v -> v.number(1))
          .thenComparingInt(v -> v.number(2))
          .thenComparingInt(v -> v.number(3))
          .thenComparingInt(v -> v.candidate)
          .thenComparing(v -> v.scheme.order)
          .thenComparing((a, b) -> a.scheme.order.compare(a.scheme.keyParts, b.scheme.keyParts))
          .thenComparing(v -> v.name);

  private final String name;
  private final List<Integer> numbers;
  private final int candidate;
  private final InScheme scheme;

  /** What the name says in its vendor's scheme. */
  private record InScheme(
      String family,
      String series,
      String release,
      String key,
      List<String> keyParts,
      VersionOrder order,
      boolean isKnown) {
    static InScheme of(String name) {
      for (TagScheme scheme : TagScheme.ALL) {
        if (scheme.name().matcher(name).matches()) {
          return new InScheme(
              scheme.fill(scheme.family(), name),
              scheme.fill(scheme.series(), name),
              scheme.fill(scheme.release(), name),
              scheme.fill(scheme.key(), name),
              scheme.order().parts(scheme.fill(scheme.key(), name)),
              scheme.order(),
              scheme.isKnown());
        }
      }
      throw new IllegalStateException("the last scheme matches any name");
    }
  }

  private TagVersion(String name, List<Integer> numbers, int candidate, InScheme scheme) {
    this.name = name;
    this.numbers = numbers;
    this.candidate = candidate;
    this.scheme = scheme;
  }

  /** The version in a tag's name. Any name is valid. */
  public static TagVersion of(String name) {
    Matcher m = VERSION.matcher(name);
    if (!m.matches()) {
      return new TagVersion(name, List.of(), NO_CANDIDATE, InScheme.of(name));
    }
    List<Integer> numbers =
        IntStream.rangeClosed(1, 4)
            .mapToObj(m::group)
            .takeWhile(group -> group != null)
            .map(Integer::valueOf)
            .toList();
    int candidate = m.group(6) == null ? NO_CANDIDATE : Integer.parseInt(m.group(6));
    return new TagVersion(name, numbers, candidate, ofKernel(numbers, m.group(7)));
  }

  private static InScheme ofKernel(List<Integer> numbers, String suffix) {
    String letters = DIGITS.matcher(suffix).replaceAll("");
    String release =
        "v"
            + numbers.stream()
                .limit(releaseLength(numbers))
                .map(String::valueOf)
                .collect(Collectors.joining("."))
            + (CANDIDATE_ENDS.contains(suffix) ? "" : letters);
    boolean isTrunk = CANDIDATE_ENDS.contains(suffix) && numbers.size() <= releaseLength(numbers);
    return new InScheme(
        KERNEL + (isTrunk ? "" : letters),
        isTrunk ? MAINLINE : release,
        release,
        suffix,
        VersionOrder.NATURAL.parts(suffix),
        VersionOrder.NATURAL,
        suffix.isEmpty() || suffix.startsWith("-"));
  }

  /** How many numbers a mainline release has: two, or three before 3.0. */
  private static int releaseLength(List<Integer> numbers) {
    return numbers.get(0) < 3 ? 3 : 2;
  }

  private int number(int index) {
    return index < numbers.size() ? numbers.get(index) : 0;
  }

  private boolean hasNumber() {
    return NUMBER.matcher(name).find();
  }

  private boolean isPlain() {
    return !numbers.isEmpty() && scheme.key.isEmpty();
  }

  /** Whether this is a mainline release: vN.N, or v2.6.N before 3.0. */
  public boolean isMainline() {
    return isPlain() && candidate == NO_CANDIDATE && numbers.size() == releaseLength(numbers);
  }

  /** Whether this is a release candidate of a mainline release: vN.N-rcN. */
  public boolean isCandidate() {
    return candidate != NO_CANDIDATE
        && CANDIDATE_ENDS.contains(scheme.key)
        && numbers.size() <= releaseLength(numbers);
  }

  /** Whether this is a point release of a stable series: vN.N.N, or v2.6.N.N before 3.0. */
  public boolean isStable() {
    return isPlain() && candidate == NO_CANDIDATE && numbers.size() > releaseLength(numbers);
  }

  /** Whether the name is that of a kernel version of any kind. */
  public boolean isKernelVersion() {
    return isMainline() || isCandidate() || isStable();
  }

  /** Whether this leads to a release, and is none itself: a release candidate of any vendor. */
  public boolean isPrerelease() {
    return CANDIDATE_IN_NAME.matcher(name).find();
  }

  /**
   * The line of tags that this one stands in. It is {@code mainline} for mainline releases and
   * their candidates, the release for its point releases ({@code v6.12}), and the release with its
   * suffix for other versions of kernel.org ({@code v6.12-rt}). For other vendors it is what their
   * scheme says ({@code debian/6.1}, {@code ASB_14-6.1}); else it is the name up to its date or
   * first number.
   */
  public String series() {
    return scheme.series;
  }

  /**
   * The vendor, in short: the tags of a family have one scheme, and its series follow each other.
   */
  public String family() {
    return scheme.family;
  }

  /**
   * The release that a candidate leads to, or that a series begins with: {@code v6.12} for
   * v6.12-rc7, v6.12 and v6.12.1. Empty if the name tells of none.
   */
  public String release() {
    return scheme.release;
  }

  /** Whether the name says for certain which series this is in. Else only the history can tell. */
  public boolean isOfKnownSeries() {
    return scheme.isKnown;
  }

  /**
   * The tags that this one sorts with by version: those of kernel.org, or those of the same vendor.
   * Tags of other groups can only be compared by date. A name without a number has no group.
   */
  public Optional<String> group() {
    if (!hasNumber()) {
      return Optional.empty();
    }
    return Optional.of(numbers.isEmpty() ? "of " + scheme.family : KERNEL);
  }

  /** Whether versions, and not only dates, tell which of two tags is the earlier one. */
  public boolean isComparableWith(TagVersion other) {
    return group().isPresent() && group().equals(other.group());
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
