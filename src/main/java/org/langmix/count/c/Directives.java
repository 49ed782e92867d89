package org.langmix.count.c;

import org.langmix.count.text.Splice;

/**
 * The preprocessor directives of a file of C: whether a place lies in one, or in the header name of
 * one. It is asked of places in rising order, and told of what may begin an {@code #include}, and
 * of tokens over several lines.
 */
final class Directives {
  private static final int NONE = -1;

  private final byte[] source;
  private final int end;

  /** A place, and where the logical line begins that it lies in. */
  private int known;

  private int lineStart;

  /** What the logical line holds first, comments aside. */
  private int firstToken;

  /** Behind the mark of the last directive that may have a header name. */
  private int behindMark = NONE;

  /** Where the logical line ends that it stands in; computed when it is asked for. */
  private int lineEnd;

  private HeaderName headerName;

  Directives(byte[] source, int textStart, int end) {
    this.source = source;
    this.end = end;
    startLine(textStart);
    this.known = textStart;
  }

  private void startLine(int start) {
    lineStart = start;
    firstToken = NONE;
  }

  /** Goes on to a place behind the others. */
  private void reach(int place) {
    int newline = place - 1;
    while (newline >= known) {
      if (endsLogicalLine(newline, known)) {
        startLine(newline + 1);
        break;
      }
      newline--;
    }
    known = place;
  }

  private int firstToken() {
    if (firstToken == NONE) {
      firstToken = HeaderName.skipBlanks(source, lineStart, end);
    }
    return firstToken;
  }

  private boolean isFirst(int place) {
    reach(place);
    return firstToken() == place;
  }

  /** Passes a token whose newlines do not end a logical line. */
  void passLines(int start, int tokenEnd) {
    reach(start);
    known = tokenEnd;
    if (behindMark != NONE && start < lineEnd() && tokenEnd > lineEnd) {
      lineEnd = logicalLineEnd(tokenEnd);
    }
  }

  /** Passes what may be the mark of a directive with a header name. */
  void passMark(int mark, int markEnd) {
    if ((mark > known && endsLogicalLine(mark - 1, known)) || isFirst(mark)) {
      behindMark = markEnd;
      lineEnd = NONE;
      headerName = null;
    }
  }

  /** Whether a directive holds a place. */
  boolean hold(int place) {
    reach(place);
    int first = firstToken();
    return first < place
        && (source[first] == '#' || (source[first] == '%' && source[first + 1] == ':'));
  }

  /** Where the header name ends that a place lies in; the place itself if it lies in none. */
  int headerNameEnd(int place) {
    if (behindMark == NONE || place >= lineEnd()) {
      return place;
    }
    if (headerName == null) {
      headerName = HeaderName.of(source, behindMark, end);
    }
    return place >= headerName.start() && place < headerName.end() ? headerName.end() : place;
  }

  private int lineEnd() {
    if (lineEnd == NONE) {
      lineEnd = logicalLineEnd(behindMark);
    }
    return lineEnd;
  }

  private int logicalLineEnd(int from) {
    int at = from;
    while (at < end && !endsLogicalLine(at, from)) {
      at++;
    }
    return at;
  }

  /** Whether a newline that no backslash from an offset on splices stands at a place. */
  private boolean endsLogicalLine(int place, int from) {
    return (source[place] == '\n' || source[place] == '\r')
        && !Splice.precedes(source, from, place);
  }
}
