package org.langmix.subsystem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A MAINTAINERS pattern with wildcards. A match costs no more than the product of both lengths,
 * however many wildcards there are: a regular expression would try all ways to share a path out
 * among the stars.
 */
final class Glob {
  /** Any number of characters that {@link #any} takes. */
  private static final IntPredicate STAR = null;

  /** What each character has to be, but for stars. */
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
   * @throws IllegalArgumentException if a character class is not closed, or bad
   */
  static Glob of(String text, boolean spanning) {
    IntPredicate any = c -> spanning || c != '/';
    List<IntPredicate> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (c == '[') {
        int close = text.indexOf(']', at + 2);
        require(close > 0, text, "[ without its ]");
        IntPredicate members = characterClass(text.substring(at + 1, close));
        require(members != null, text, "bad [class] in it");
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

  /** One of some characters, or none of them; null if there is none, or a range that falls. */
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

  /** Whether all of a path matches. */
  boolean matches(String path) {
    return matches(path, false);
  }

  /** Whether a directory above a path matches. */
  boolean matchesAbove(String path) {
    return matches(path, true);
  }

  // If what stands between two stars is found, it need not be looked for further on: the later star
  // can take all that lies between. So only the last star is ever tried anew.
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
