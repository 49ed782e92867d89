package org.langmix.count.c;

import org.langmix.count.line.RunningCounts;
import org.langmix.count.text.CMarks;
import org.langmix.count.text.Splice;

/** A line comment of C. It runs to the end of the logical line. */
final class CLineComment extends CComment {
  CLineComment(
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
    return headerNameEnd > 0 ? headerNameEnd : endLine(commentEnd(begin(start)));
  }

  private int commentEnd(int start) {
    int at = lineEnd(start);
    while (at < end && Splice.precedes(source, start, at)) {
      int next = Splice.afterNewline(source, at, end);
      endCommentLines(at, next - 1);
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
}
