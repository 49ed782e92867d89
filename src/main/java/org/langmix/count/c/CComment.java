package org.langmix.count.c;

import org.langmix.count.line.LineTally;
import org.langmix.count.text.CMarks;
import org.langmix.count.text.Splice;

/** What the comments of C have in common. */
abstract class CComment implements CLexer.Token {
  final byte[] source;
  final int end;
  final LineTally lines;
  final CMarks marks;
  final Directives directives;
  private final CLiteral literal;

  CComment(
      byte[] source,
      int end,
      LineTally lines,
      CMarks marks,
      Directives directives,
      CLiteral literal) {
    this.source = source;
    this.end = end;
    this.lines = lines;
    this.marks = marks;
    this.directives = directives;
    this.literal = literal;
  }

  /** Passes the header name that what looks like a comment lies in; 0 if it lies in none. */
  final int passHeaderName(int start) {
    int headerNameEnd = directives.headerNameEnd(start);
    if (headerNameEnd == start) {
      return 0;
    }
    lines.code();
    literal.endSplicedLines(start, headerNameEnd);
    return headerNameEnd;
  }

  /** Begins a comment; returns the offset behind its two marks. */
  final int begin(int start) {
    lines.comment();
    int second = Splice.skip(source, start + 1, end);
    endCommentLines(start, second);
    return second + 1;
  }

  /** Ends the line if it ends right behind a comment. */
  final int endLine(int commentEnd) {
    if (commentEnd < end && source[commentEnd] == '\n') {
      lines.endLine();
      return commentEnd + 1;
    }
    return commentEnd;
  }

  /** Ends the lines whose newlines stand within a comment. */
  final void endCommentLines(int from, int to) {
    for (int at = from; at < to; at++) {
      if (source[at] == '\n') {
        lines.endCommentLines(1);
      }
    }
  }
}
