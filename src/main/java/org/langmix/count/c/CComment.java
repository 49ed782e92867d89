package org.langmix.count.c;

import org.langmix.count.line.RunningCounts;
import org.langmix.count.text.CMarks;
import org.langmix.count.text.Splice;

/** What line comments and block comments of C have in common. */
abstract class CComment implements CLexer.Token {
  final byte[] source;
  final int end;
  final RunningCounts lines;
  final CMarks marks;
  final Directives directives;
  private final CLiteral literal;

  CComment(
      byte[] source,
      int end,
      RunningCounts lines,
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

  /**
   * Passes the header name that contains an apparent comment. Returns the offset after the header
   * name, or 0 if the comment is a real one.
   */
  final int passHeaderName(int start) {
    int headerNameEnd = directives.headerNameEnd(start);
    if (headerNameEnd == start) {
      return 0;
    }
    lines.code();
    literal.endSplicedLines(start, headerNameEnd);
    return headerNameEnd;
  }

  /** Begins a comment. Returns the offset after its two opening characters. */
  final int begin(int start) {
    lines.comment();
    int second = Splice.skip(source, start + 1, end);
    endCommentLines(start, second);
    return second + 1;
  }

  /** Ends the line if it ends directly after a comment. Returns the offset at which to go on. */
  final int endLine(int commentEnd) {
    if (commentEnd < end && source[commentEnd] == '\n') {
      lines.endLine();
      return commentEnd + 1;
    }
    return commentEnd;
  }

  /** Ends the lines whose newlines lie between two offsets in a comment. */
  final void endCommentLines(int from, int to) {
    for (int at = from; at < to; at++) {
      if (source[at] == '\n') {
        lines.endCommentLines(1);
      }
    }
  }
}
