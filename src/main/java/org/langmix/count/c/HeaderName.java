package org.langmix.count.c;

import java.util.Set;
import org.langmix.count.text.Splice;
import org.langmix.count.text.WhiteSpace;

/**
 * The header name in {@code #include <sys//types.h>}. It contains no comment, whatever it looks
 * like (C11 6.4.7). A name without its closing bracket in the same logical line is not a header
 * name.
 *
 * @param start the offset of the opening bracket
 * @param end the offset after the closing bracket
 */
record HeaderName(int start, int end) {
  /** No header name: it lies after every offset. */
  static final HeaderName NONE = new HeaderName(Integer.MAX_VALUE, Integer.MAX_VALUE);

  private static final Set<String> DIRECTIVES = Set.of("include", "include_next", "import");
  private static final int LONGEST_DIRECTIVE = 12;

  /**
   * The header name of the directive whose mark ends at an offset; {@link #NONE} if it has none.
   */
  static HeaderName of(byte[] source, int behindMark, int end) {
    int at = skipBlanks(source, behindMark, end);
    if (at + 1 >= end || source[at] != 'i' || source[at + 1] == 'f') {
      return NONE; // a short cut: most directives are others
    }
    StringBuilder word = new StringBuilder();
    while (at < end && isLetter(source[at]) && word.length() <= LONGEST_DIRECTIVE) {
      word.append((char) source[at]);
      at = Splice.skip(source, at + 1, end);
    }
    int open = skipBlanks(source, at, end);
    if (open >= end || source[open] != '<' || !DIRECTIVES.contains(word.toString())) {
      return NONE;
    }
    int close = closing(source, Splice.skip(source, open + 1, end), end);
    return close < end ? new HeaderName(open, close + 1) : NONE;
  }

  // clang, Lexer::LexAngledStringLiteral: a backslash escapes the character after it.
  private static int closing(byte[] source, int from, int end) {
    int at = from;
    while (at < end && source[at] != '>') {
      if (source[at] == '\\') {
        at = Splice.skip(source, at + 1, end);
      }
      if (at >= end || source[at] == '\n' || source[at] == '\r') {
        return end;
      }
      at = Splice.skip(source, at + 1, end);
    }
    return at;
  }

  private static boolean isLetter(byte b) {
    return (b >= 'a' && b <= 'z') || b == '_';
  }

  /** Skips white space and comments in a logical line. */
  static int skipBlanks(byte[] source, int from, int end) {
    int at = Splice.skip(source, from, end);
    while (at < end) {
      if (WhiteSpace.isWhiteSpace(source[at]) && source[at] != '\n' && source[at] != '\r') {
        at++;
      } else {
        int star = source[at] == '/' ? Splice.skip(source, at + 1, end) : end;
        if (star == end || source[star] != '*') {
          return at;
        }
        at = commentEnd(source, star + 1, end);
      }
      at = Splice.skip(source, at, end);
    }
    return at;
  }

  private static int commentEnd(byte[] source, int from, int end) {
    for (int at = from; at < end; at++) {
      int starEnd = source[at] == '/' ? Splice.skipBack(source, at) : from;
      if (starEnd > from && source[starEnd - 1] == '*') {
        return at + 1;
      }
    }
    return end;
  }
}
