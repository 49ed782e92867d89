package org.langmix.count.c;

import org.langmix.count.line.RunningCounts;
import org.langmix.count.text.CMarks;
import org.langmix.count.text.Splice;

/** A block comment of C. Without its closing mark it runs to the end of the file. */
final class CBlockComment extends CComment {
  CBlockComment(
      byte[] source,
      int end,
      RunningCounts lines,
      CMarks marks,
      Directives directives,
      CLiteral literal) {
    super(source, end, lines, marks, directives, literal);
  }

  @Override
  public int pass(int start) {
    int headerNameEnd = passHeaderName(start);
    if (headerNameEnd > 0) {
      return headerNameEnd;
    }
    int bodyStart = begin(start);
    int bodyEnd = commentEnd(bodyStart);
    directives.passLines(start, bodyEnd);
    return endLine(bodyEnd);
  }

  private int commentEnd(int start) {
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

  /**
   * The offset of the slash that closes the comment, among the stops in a word; negative if there
   * is none.
   */
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
