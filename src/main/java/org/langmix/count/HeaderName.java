package org.langmix.count;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * The name in {@code #include <sys//types.h>}, which holds no comment whatever it looks like (C11
 * 6.4.7). A name without its closing bracket in the same line is none.
 */
final class HeaderName {
  private static final Set<String> DIRECTIVES = Set.of("include", "include_next", "import");

  private HeaderName() {}

  /** The offset behind the header name of the directive at {@code hash}; {@code hash} if none. */
  static int skip(byte[] source, int hash, int end) {
    int word = skipBlanks(source, hash + 1, end);
    int wordEnd = word;
    while (wordEnd < end
        && ((source[wordEnd] >= 'a' && source[wordEnd] <= 'z') || source[wordEnd] == '_')) {
      wordEnd++;
    }
    int open = skipBlanks(source, wordEnd, end);
    if (open >= end || source[open] != '<' || !isDirective(source, word, wordEnd)) {
      return hash;
    }
    int at = open;
    while (at < end && source[at] != '>' && source[at] != '\n') {
      at++;
    }
    return at < end && source[at] == '>' ? at + 1 : hash;
  }

  private static boolean isDirective(byte[] source, int from, int to) {
    return DIRECTIVES.contains(new String(source, from, to - from, StandardCharsets.US_ASCII));
  }

  private static int skipBlanks(byte[] source, int from, int end) {
    int at = from;
    while (at < end && (source[at] == ' ' || source[at] == '\t')) {
      at++;
    }
    return at;
  }
}
