package org.langmix.count.c;

import org.langmix.count.text.Splice;
import org.langmix.count.text.WhiteSpace;

/**
 * The header name in {@code #include <sys//types.h>}. It contains neither comment nor literal,
 * whatever it looks like (C11 6.4.7). A name without its closing bracket in the same logical line
 * is not a header name.
 *
 * @param start the offset of the opening bracket
 * @param end the offset after the closing bracket
 */
record HeaderName(int start, int end) {
  /** No header name: it lies after every offset. */
  static final HeaderName NONE = new HeaderName(Integer.MAX_VALUE, Integer.MAX_VALUE);

  /** The header name that begins at an offset or after blanks; {@link #NONE} if there is none. */
  static HeaderName from(byte[] source, int from, int end) {
    int open = skipBlanks(source, from, end);
    if (open >= end || source[open] != '<') {
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
