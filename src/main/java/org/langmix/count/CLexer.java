package org.langmix.count;

/**
 * Tells code, comments and literals of C apart as gcc and clang do in gnu11 mode, before any
 * preprocessing: the bodies of {@code #if 0} are code, trigraphs are not replaced, a backslash with
 * a newline behind it (white space between them allowed) splices two lines wherever it stands but
 * in a raw string.
 *
 * <p>A line counts as covered by a comment or a literal if one of its bytes, its newline included,
 * belongs to it.
 */
final class CLexer {
  private static final byte BLANK = 1;
  private static final byte NEWLINE = 2;
  private static final byte SLASH = 3;
  private static final byte QUOTE = 4;

  private static final byte[] KIND = kinds();

  private final byte[] source;
  private final int end;
  private final LineTally lines = new LineTally();
  private int position;
  private boolean inLogicalLine;

  CLexer(byte[] source, int end) {
    this.source = source;
    this.end = end;
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[256];
    for (char blank : " \t\f\u000b\r\0".toCharArray()) {
      kinds[blank] = BLANK;
    }
    kinds['\n'] = NEWLINE;
    kinds['/'] = SLASH;
    kinds['"'] = QUOTE;
    kinds['\''] = QUOTE;
    return kinds;
  }

  LineCounts count() {
    position = ByteOrderMark.length(source, end);
    while (position < end) {
      switch (KIND[source[position] & 0xff]) {
        case BLANK -> position++;
        case NEWLINE -> newline();
        case SLASH -> slash();
        case QUOTE -> literal();
        default -> plainCode();
      }
    }
    return lines.endFile(source, end);
  }

  private void newline() {
    inLogicalLine = inLogicalLine && Splice.precedes(source, 0, position);
    lines.endLine();
    position++;
  }

  private void code() {
    lines.code();
    inLogicalLine = true;
  }

  private void plainCode() {
    if (source[position] == '#' && !inLogicalLine) {
      position = HeaderName.skip(source, position, end);
    }
    code();
    int at = position;
    while (at < end && KIND[source[at] & 0xff] <= BLANK) {
      at++;
    }
    position = at;
  }

  private void slash() {
    int next = Splice.skip(source, position + 1, end);
    int second = next < end ? source[next] : 0;
    if (second == '/') {
      lines.comment();
      endLinesUpTo(next, true);
      lineComment(next + 1);
    } else if (second == '*') {
      lines.comment();
      endLinesUpTo(next, true);
      blockComment(next + 1);
    } else {
      code();
      position++;
    }
  }

  /** Passes over what lies between here and there: a slash or star, and spliced newlines. */
  private void endLinesUpTo(int there, boolean comment) {
    for (int at = position; at < there; at++) {
      if (source[at] == '\n') {
        lines.endLine();
        if (comment) {
          lines.comment();
        } else {
          lines.code();
        }
      }
    }
  }

  private void lineComment(int start) {
    int at = start;
    while (true) {
      while (at < end && source[at] != '\n' && source[at] != '\r') {
        at++;
      }
      if (at >= end || !Splice.precedes(source, start, at)) {
        position = at;
        return;
      }
      at = Splice.afterNewline(source, at, end);
      if (source[at - 1] == '\n' || source[at - 2] == '\n') {
        lines.endLine();
      }
      if (at < end && source[at] != '\n' && source[at] != '\r') {
        lines.comment();
      }
    }
  }

  private void blockComment(int start) {
    int at = start;
    while (at < end) {
      byte here = source[at++];
      if (here == '\n') {
        lines.endLine();
        if (at < end) {
          lines.comment();
        }
      } else if (here == '*') {
        int slash = Splice.skip(source, at, end);
        if (slash < end && source[slash] == '/') {
          position = at;
          endLinesUpTo(slash, true);
          at = slash + 1;
          break;
        }
      }
    }
    position = at;
  }

  /** A string or character literal; one without its closing quote ends with the logical line. */
  private void literal() {
    byte quote = source[position];
    if (quote == '"' && RawString.prefixEndsAt(source, position)) {
      rawString();
      return;
    }
    code();
    position++;
    while (position < end) {
      byte here = source[position];
      if (here == '\n' || here == '\r') {
        return;
      }
      if (here == '\\' && !passSplice()) {
        position++;
        while (passSplice()) {}
        if (position >= end || source[position] == '\n' || source[position] == '\r') {
          return;
        }
        position++;
      } else if (here != '\\') {
        position++;
        if (here == quote) {
          return;
        }
      }
    }
  }

  /** Passes over a backslash and newline within a literal, if they stand here. */
  private boolean passSplice() {
    int next = Splice.end(source, position, end);
    if (next == position) {
      return false;
    }
    for (int at = position; at < next; at++) {
      if (source[at] == '\n') {
        lines.endLine();
      }
    }
    position = next;
    if (position < end && source[position] != '\n' && source[position] != '\r') {
      lines.code();
    }
    return true;
  }

  private void rawString() {
    code();
    int after = RawString.end(source, position, end);
    endLinesUpTo(after, false);
    position = after;
  }
}
