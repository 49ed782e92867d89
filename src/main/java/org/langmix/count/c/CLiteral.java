package org.langmix.count.c;

import org.langmix.count.line.RunningCounts;
import org.langmix.count.text.CMarks;
import org.langmix.count.text.Splice;

/**
 * A string literal or character constant of C. Without its closing quote it ends with the logical
 * line.
 */
final class CLiteral implements CLexer.Token {
  private final byte[] source;
  private final int textStart;
  private final int end;
  private final RunningCounts lines;
  private final Directives directives;
  private final CMarks marks;

  CLiteral(
      byte[] source,
      int textStart,
      int end,
      RunningCounts lines,
      Directives directives,
      CMarks marks) {
    this.source = source;
    this.textStart = textStart;
    this.end = end;
    this.lines = lines;
    this.directives = directives;
    this.marks = marks;
  }

  @Override
  public int pass(int start) {
    lines.code();
    int literalEnd = directives.headerNameEnd(start);
    if (literalEnd > start) {
      endSplicedLines(start, literalEnd);
    } else if (source[start] == '"' && isRaw(start)) {
      literalEnd = rawString(start);
    } else {
      return quoted(start);
    }
    directives.passLines(start, literalEnd);
    return literalEnd;
  }

  private boolean isRaw(int quote) {
    int before = quote > textStart ? source[quote - 1] : ' ';
    boolean mayBe = before != ' ' && before != '\t' && before != '(' && before != ',';
    return mayBe && RawString.prefixEndsAt(source, textStart, quote);
  }

  private int quoted(int start) {
    byte quote = source[start];
    int at = marks.next(start + 1);
    while (at < end) {
      byte here = source[at];
      if (here == quote) {
        return at + 1;
      }
      if (here == '\n' || here == '\r') {
        return at;
      }
      at = marks.next(here == '\\' ? escape(at) : at + 1);
    }
    return end;
  }

  /**
   * Passes a splice, or a backslash and the character that it escapes. A newline is never escaped.
   */
  private int escape(int backslash) {
    if (backslash + 1 < end && source[backslash + 1] > ' ' && source[backslash + 1] != '\\') {
      return backslash + 2;
    }
    int splice = Splice.end(source, backslash, end);
    if (splice > backslash) {
      endSplicedLines(backslash, splice);
      return splice;
    }
    int escaped = Splice.skip(source, backslash + 1, end);
    endSplicedLines(backslash, escaped);
    boolean ends = escaped < end && (source[escaped] == '\n' || source[escaped] == '\r');
    return ends ? escaped : Math.min(escaped + 1, end);
  }

  /**
   * Ends the lines that are spliced within a literal. The next line is code if the literal goes on
   * in it.
   */
  void endSplicedLines(int from, int to) {
    for (int at = from; at < to; at++) {
      if (source[at] == '\n') {
        lines.endLine();
        boolean goesOn = at + 1 < end && source[at + 1] != '\n' && source[at + 1] != '\r';
        if (at + 1 < to || goesOn) {
          lines.code();
        }
      }
    }
  }

  private int rawString(int quote) {
    int stringEnd = RawString.end(source, quote, end);
    for (int at = quote; at < stringEnd; at++) {
      if (source[at] == '\n') {
        lines.endLine();
        lines.code();
      }
    }
    return stringEnd;
  }
}
