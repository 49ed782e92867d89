package org.langmix.git.ref;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Orders names that hold versions, each taken apart by {@link #parts}. Numbers in them are compared
 * by value.
 */
enum VersionOrder implements Comparator<List<String>> {
  /**
   * Part by part, as people read them. A tilde comes before anything, even the end of a name
   * (Debian Policy, "Version"), and a release candidate before its release.
   */
  NATURAL("[0-9]+|~|[^0-9~]+"),

  /** As {@link #NATURAL}; a _ stands for the tilde, which git allows in no name (DEP-14). */
  DEBIAN("[0-9]+|~|[^0-9~]+"),

  /** As rpm does (rpm-version(7)): separators do not count, and a number is newer than letters. */
  RPM("[0-9]+|~|[a-zA-Z]+");

  private static final Pattern CANDIDATE =
      Pattern.compile("(?<=\\d)[-_.]?(?=(?:alpha|beta|pre|rc)(?![a-z]))");

  private final Pattern parts;

  VersionOrder(String parts) {
    this.parts = Pattern.compile(parts);
  }

  @Override
  public int compare(List<String> left, List<String> right) {
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      int order =
          comparePart(i < left.size() ? left.get(i) : "", i < right.size() ? right.get(i) : "");
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /** The parts of a name that are compared one by one. */
  List<String> parts(String text) {
    String candidates = CANDIDATE.matcher(text).replaceAll("~");
    String withTildes = this == DEBIAN ? candidates.replace('_', '~') : candidates;
    return parts.matcher(withTildes).results().map(MatchResult::group).toList();
  }

  private int comparePart(String a, String b) {
    if (a.equals("~") || b.equals("~")) {
      return Boolean.compare(b.equals("~"), a.equals("~"));
    }
    if (isNumber(a) && isNumber(b)) {
      return new BigInteger(a).compareTo(new BigInteger(b));
    }
    boolean bothThere = !a.isEmpty() && !b.isEmpty();
    return this == RPM && bothThere && isNumber(a) != isNumber(b)
        ? Boolean.compare(isNumber(a), isNumber(b))
        : a.compareTo(b);
  }

  /** Whether a part is a number, in ASCII digits. Other parts have no such digits. */
  private static boolean isNumber(String part) {
    return !part.isEmpty() && part.charAt(0) >= '0' && part.charAt(0) <= '9';
  }
}
