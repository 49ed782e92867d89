package org.langmix.subsystem;

import java.util.regex.Pattern;

/** Turns the wildcards of MAINTAINERS patterns into a regular expression. */
final class Glob {
  private Glob() {}

  /**
   * The regular expression of a glob.
   *
   * @param spanning whether {@code *} and {@code ?} match slashes
   * @throws IllegalArgumentException if a character class is not closed
   */
  static String toRegex(String glob, boolean spanning) {
    String any = spanning ? "." : "[^/]";
    StringBuilder regex = new StringBuilder("(?s)");
    int at = 0;
    while (at < glob.length()) {
      char c = glob.charAt(at);
      if (c == '[') {
        int close = glob.indexOf(']', at + 2);
        if (close < 0) {
          throw new IllegalArgumentException("'" + glob + "' has a [ without its ]");
        }
        regex.append(characterClass(glob.substring(at + 1, close)));
        at = close;
      } else if (c == '*') {
        regex.append(any).append('*');
      } else if (c == '?') {
        regex.append(any);
      } else {
        regex.append(Pattern.quote(String.valueOf(c)));
      }
      at++;
    }
    return regex.toString();
  }

  private static String characterClass(String members) {
    boolean negated = members.startsWith("^") || members.startsWith("!");
    String kept = negated ? members.substring(1) : members;
    return (negated ? "[^" : "[") + kept.replaceAll("[\\\\\\[\\]&^]", "\\\\$0") + "]";
  }
}
