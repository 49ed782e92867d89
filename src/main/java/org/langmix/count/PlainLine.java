package org.langmix.count;

/**
 * A line of C that holds no slash, quote or apostrophe, so that nothing in it begins a comment or a
 * literal. Found eight bytes at a time, with no branch but at its end.
 */
final class PlainLine {
  private static final int NOWHERE = -1;

  private final byte[] source;
  private final int end;
  private int newline;
  private int first;

  PlainLine(byte[] source, int end) {
    this.source = source;
    this.end = end;
  }

  /** Looks at the line from an offset on; false if it is none, or too close to the file's end. */
  boolean scan(int line) {
    int visibleAt = NOWHERE;
    for (int at = line; at + Long.BYTES <= end; at += Long.BYTES) {
      long word = ByteScan.word(source, at);
      long newlines = ByteScan.newlines(word);
      long before = (newlines & -newlines) - 1; // all bits if there is none
      if ((ByteScan.literalOrComment(word) & before) != 0) {
        return false;
      }
      long visible = ByteScan.visible(word) & before;
      if (visibleAt == NOWHERE && visible != 0) {
        visibleAt = at + ByteScan.index(visible);
      }
      if (newlines != 0) {
        newline = at + ByteScan.index(newlines);
        first = visibleAt;
        return visibleAt != NOWHERE || newline == line || isWhiteSpace(line);
      }
    }
    return false;
  }

  /** Whether a line without visible characters holds no other control characters either. */
  private boolean isWhiteSpace(int line) {
    for (int at = line; at < newline; at++) {
      if (" \t\f\u000b\r\0".indexOf(source[at]) < 0) {
        return false;
      }
    }
    return true;
  }

  boolean isBlank() {
    return first == NOWHERE;
  }

  /** The offset of its newline. */
  int newline() {
    return newline;
  }

  /** The offset of its first visible character, if it is not blank. */
  int first() {
    return first;
  }
}
