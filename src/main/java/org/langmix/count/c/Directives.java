package org.langmix.count.c;

import org.langmix.count.text.Splice;

/**
 * The preprocessing directives of a C file. Tells whether an offset lies in a directive, or in the
 * header name of a directive. Callers ask about offsets in ascending order. They report each mark
 * ({@code #} or {@code %:}) that may begin a directive with header names, and each token that spans
 * several lines.
 */
final class Directives {
  private static final int NONE = -1;

  private final byte[] source;
  private final int end;

  /** The last offset reached. Its logical line begins at {@link #lineStart}. */
  private int known;

  private int lineStart;

  /**
   * The offset of the first token in the logical line, excluding comments; computed when asked for.
   */
  private int firstToken;

  /** The offset after the mark of the last directive that may have header names. */
  private int behindMark = NONE;

  /** The offset at which the logical line of that directive ends; computed when asked for. */
  private int lineEnd;

  private HeaderNames headerNames;

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

  /** Goes on to an offset that is not before the last one. */
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

  /** Passes a possible mark of a directive with a header name. */
  void passMark(int mark, int markEnd) {
    if ((mark > known && endsLogicalLine(mark - 1, known)) || isFirst(mark)) {
      behindMark = markEnd;
      lineEnd = NONE;
      headerNames = null;
    }
  }

  /** Whether an offset lies in a directive. */
  boolean hold(int place) {
    reach(place);
    int first = firstToken();
    return first < place
        && (source[first] == '#' || (source[first] == '%' && source[first + 1] == ':'));
  }

  /** The end of the header name that contains an offset; the offset itself if there is none. */
  int headerNameEnd(int place) {
    if (behindMark == NONE || place >= lineEnd()) {
      return place;
    }
    if (headerNames == null) {
      headerNames = new HeaderNames(source, behindMark, end);
    }
    HeaderName name = headerNames.endingAfter(place);
    return place >= name.start() ? name.end() : place;
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

  /**
   * Whether a newline at {@code place} ends the logical line: no backslash at or after {@code from}
   * splices it.
   */
  private boolean endsLogicalLine(int place, int from) {
    return (source[place] == '\n' || source[place] == '\r')
        && !Splice.precedes(source, from, place);
  }
}
