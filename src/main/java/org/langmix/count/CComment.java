package org.langmix.count;

/** A comment of C, or a slash that begins none. */
final class CComment implements CLexer.Token {
  private final byte[] source;
  private final int end;
  private final LineTally lines;
  private final LogicalLine logicalLine;
  private final CMarks marks;
  private final CLiteral literal;

  CComment(
      byte[] source,
      int end,
      LineTally lines,
      LogicalLine logicalLine,
      CMarks marks,
      CLiteral literal) {
    this.source = source;
    this.end = end;
    this.lines = lines;
    this.logicalLine = logicalLine;
    this.marks = marks;
    this.literal = literal;
  }

  @Override
  public int pass(int start) {
    int next = Splice.skip(source, start + 1, end);
    byte second = next < end ? source[next] : 0;
    if (second != '/' && second != '*') {
      lines.code();
      return start + 1;
    }
    logicalLine.reach(start);
    int headerNameEnd = logicalLine.headerNameEnd(start);
    if (headerNameEnd > start) {
      lines.code();
      literal.endSplicedLines(start, headerNameEnd);
      return headerNameEnd;
    }
    lines.comment();
    commentLines(start, next);
    int commentEnd = second == '/' ? lineComment(next + 1) : blockComment(next + 1);
    logicalLine.passComment(commentEnd);
    if (commentEnd < end && source[commentEnd] == '\n') {
      lines.endLine();
      return commentEnd + 1;
    }
    return commentEnd;
  }

  /** Ends the lines whose newlines stand within a comment. */
  private void commentLines(int from, int to) {
    for (int at = from; at < to; at++) {
      if (source[at] == '\n') {
        lines.endCommentLines(1);
      }
    }
  }

  private int lineComment(int start) {
    int at = lineEnd(start);
    while (at < end && Splice.precedes(source, start, at)) {
      int next = Splice.afterNewline(source, at, end);
      commentLines(at, next - 1);
      if (source[next - 1] == '\n') {
        lines.endLine();
      }
      if (next < end && source[next] != '\n' && source[next] != '\r') {
        lines.comment();
      }
      at = lineEnd(next);
    }
    return at;
  }

  private int lineEnd(int from) {
    int at = marks.next(from);
    while (at < end && source[at] != '\n' && source[at] != '\r') {
      at = marks.next(at + 1);
    }
    return at;
  }

  private int blockComment(int start) {
    int newlines = 0;
    int at = start;
    while (marks.reach(at)) {
      long wanted = marks.from(at);
      for (int word = marks.wordOf(at); word < marks.count(); word++) {
        int slash = closingSlash(word, marks.stops(word) & wanted, start);
        long passed = slash < 0 ? wanted : wanted & ~marks.from(slash);
        newlines += Long.bitCount(marks.newlines(word) & passed);
        if (slash >= 0) {
          lines.endCommentLines(newlines);
          return slash + 1;
        }
        wanted = ~0L;
      }
      at = marks.end();
    }
    lines.endCommentLines(newlines);
    return end;
  }

  /** The slash among the stops in a word that closes a comment; negative if none does. */
  private int closingSlash(int word, long stops, int start) {
    for (long left = stops; left != 0; left &= left - 1) {
      int stop = marks.offset(word, left);
      if (source[stop] == '/' && closesComment(stop, start)) {
        return stop;
      }
    }
    return -1;
  }

  private boolean closesComment(int slash, int start) {
    byte before = source[slash - 1];
    if (before != '\n' && before != '\r') {
      return before == '*' && slash > start;
    }
    int starEnd = Splice.skipBack(source, slash);
    return starEnd > start && source[starEnd - 1] == '*';
  }
}
