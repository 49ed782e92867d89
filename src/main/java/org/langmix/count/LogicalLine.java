package org.langmix.count;

/**
 * What the lines that splices join to one hold before a place in a file of C: a token, a directive,
 * a header name. The code between two comments or literals is looked at only when the second one is
 * reached.
 */
final class LogicalLine {
  private final byte[] source;
  private final int end;
  private final Marks marks;

  /** All before it has been looked at. */
  private int from;

  private boolean begun;
  private boolean directive;
  private HeaderName headerName = HeaderName.NONE;

  LogicalLine(byte[] source, int start, int end, Marks marks) {
    this.source = source;
    this.from = start;
    this.end = end;
    this.marks = marks;
  }

  /** Looks at the code up to a place behind which a comment or a literal may begin. */
  void reach(int place) {
    int start = start(place);
    if (start > from) {
      begun = false;
      directive = false;
    }
    if (!begun) {
      if (beginsPlainly(start, place)) {
        begun = true;
      } else {
        begin(start, place);
      }
    }
    from = place;
  }

  /** Whether what shows first is neither a splice nor the mark of a directive: most often so. */
  private boolean beginsPlainly(int start, int place) {
    int first = marks.firstVisible(start, place);
    return first < place && source[first] != '#' && source[first] != '%' && source[first] != '\\';
  }

  /** Where the part of the line begins that has not been looked at. */
  private int start(int place) {
    int newline = marks.lastNewline(from, place);
    while (newline >= from && Splice.precedes(source, 0, newline)) {
      newline = marks.lastNewline(from, newline);
    }
    return newline < from ? from : newline + 1;
  }

  private int firstVisible(int start, int place) {
    int at = start;
    while (at < place) {
      if (isWhiteSpace(source[at])) {
        at++;
      } else {
        int splice = Splice.end(source, at, end);
        if (splice == at) {
          return at;
        }
        at = splice;
      }
    }
    return place;
  }

  private void begin(int start, int place) {
    int first = firstVisible(start, place);
    if (first == place) {
      return;
    }
    begun = true;
    boolean digraph = source[first] == '%' && first + 1 < end && source[first + 1] == ':';
    if (source[first] == '#' || digraph) {
      directive = true;
      headerName = HeaderName.of(source, first + (digraph ? 2 : 1), end);
    }
  }

  /** Passes over a literal. */
  void passLiteral(int literalEnd) {
    begun = true;
    from = literalEnd;
  }

  /** Passes over a comment. */
  void passComment(int commentEnd) {
    from = commentEnd;
  }

  boolean isDirective() {
    return directive;
  }

  /** Where the header name ends that a place lies in; the place itself if it lies in none. */
  int headerNameEnd(int place) {
    return place >= headerName.start() && place < headerName.end() ? headerName.end() : place;
  }

  static boolean isWhiteSpace(byte b) {
    return b == ' ' || b == 0 || (b >= '\t' && b <= '\r');
  }
}
