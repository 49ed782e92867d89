package org.langmix.subsystem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A MAINTAINERS pattern with wildcards. The cost of a match is at most proportional to the product
 * of both lengths, however many wildcards there are. A regular expression would try all ways to
 * divide a path among the stars.
 */
final class Glob {
  /** A star, which matches any number of characters that {@link #any} accepts. */
  private static final IntPredicate STAR = null;

  /** For each token, the characters that it matches, or {@link #STAR}. */
  private final IntPredicate[] tokens;

  private final IntPredicate any;

  private Glob(IntPredicate[] tokens, IntPredicate any) {
    this.tokens = tokens;
    this.any = any;
  }

  /**
   * Reads a pattern.
   *
   * @param spanning whether wildcards match slashes
   * @throws IllegalArgumentException if a character class is not closed, is empty, or has a
   *     descending range
   */
  static Glob of(String text, boolean spanning) {
    IntPredicate any = c -> spanning || c != '/';
    List<IntPredicate> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (c == '[') {
        int close = text.indexOf(']', at + 2);
        require(close > 0, text, "[ without a matching ]");
        IntPredicate members = characterClass(text.substring(at + 1, close));
        require(members != null, text, "[class] that is empty or has a descending range");
        tokens.add(members.and(any));
        at = close;
      } else {
        tokens.add(c == '*' ? STAR : c == '?' ? any : other -> other == c);
      }
      at += Character.charCount(text.codePointAt(at));
    }
    return new Glob(tokens.toArray(IntPredicate[]::new), any);
  }

  private static void require(boolean condition, String text, String otherwise) {
    if (!condition) {
      throw new IllegalArgumentException("'" + text + "' has a " + otherwise);
    }
  }

  /**
   * The characters that a class matches. The class may be negated. Returns null if the class is
   * empty or has a descending range.
   */
  private static IntPredicate characterClass(String members) {
    boolean negated = members.startsWith("^") || members.startsWith("!");
    int[] kept = members.substring(negated ? 1 : 0).codePoints().toArray();
    IntPredicate holds = null;
    for (int i = 0; i < kept.length; i++) {
      int first = kept[i];
      boolean range = i + 2 < kept.length && kept[i + 1] == '-';
      i += range ? 2 : 0;
      int last = kept[i];
      if (first > last) {
        return null;
      }
      IntPredicate within = c -> c >= first && c <= last;
      holds = holds == null ? within : holds.or(within);
    }
    return holds == null || !negated ? holds : holds.negate();
  }

  /** Whether the pattern matches a whole path. */
  boolean matches(String path) {
    return matches(path, false);
  }

  /** Whether the pattern matches a directory above a path. */
  boolean matchesAbove(String path) {
    return matches(path, true);
  }

  // The first match of the tokens between two stars is enough: the later star can match everything
  // that a later match would skip. So only the last star is ever extended.
  private boolean matches(String path, boolean above) {
    int at = 0;
    int token = 0;
    int star = -1;
    int taken = 0;
    while (true) {
      boolean over = token == tokens.length;
      if (over && (above ? path.startsWith("/", at) : at == path.length())) {
        return true;
      } else if (!over && tokens[token] == STAR) {
        star = token++;
        taken = at;
      } else if (!over && at < path.length() && tokens[token].test(path.codePointAt(at))) {
        at += Character.charCount(path.codePointAt(at));
        token++;
      } else if (star >= 0 && taken < path.length() && any.test(path.codePointAt(taken))) {
        taken += Character.charCount(path.codePointAt(taken));
        at = taken;
        token = star + 1;
      } else {
        return false;
      }
    }
  }
}
