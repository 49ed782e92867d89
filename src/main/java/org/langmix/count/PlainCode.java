package org.langmix.count;

/**
 * Passes over code that holds no comment and no literal, eight bytes at a time and without a branch
 * for a line: most of every file. What needs a look, it stops at.
 *
 * <p>A newline behind a newline ends a blank line, one behind something visible a line of code; any
 * other needs a look, and is rare. A byte's top bit stands for the byte.
 */
final class PlainCode {
  private final byte[] source;
  private final int end;
  private final LineTally lines;
  private final String whiteSpace;

  /**
   * @param whiteSpace the control characters that are white space; all others are code
   */
  PlainCode(byte[] source, int end, LineTally lines, String whiteSpace) {
    this.source = source;
    this.end = end;
    this.lines = lines;
    this.whiteSpace = whiteSpace;
  }

  /**
   * Passes from an offset to the first slash, quote, apostrophe or byte beyond ASCII, or to a
   * newline behind white space. It passes over nothing where fewer than eight bytes are left before
   * {@code limit}, behind a comment in the same line, or if the class of every line is wanted.
   */
  int pass(int start, int limit) {
    if (!lines.isPlain()) {
      return start;
    }
    byte before = start == 0 ? (byte) '\n' : source[start - 1];
    long newlineBefore = before == '\n' ? EightBytes.FIRST : 0;
    long visibleBefore = before > ' ' ? EightBytes.FIRST : 0;
    long blankLines = 0;
    long allLines = 0;
    int at = start;
    for (int last = Math.min(end, limit) - Long.BYTES; at <= last; at += Long.BYTES) {
      long word = EightBytes.at(source, at);
      long newlines = EightBytes.asciiNewlines(word);
      long visible = EightBytes.asciiVisible(word);
      long blank = newlines & ((newlines << Byte.SIZE) | newlineBefore);
      long doubtful = newlines & ~((visible << Byte.SIZE) | visibleBefore | blank);
      long stops = EightBytes.firstNotPlain(word) | doubtful;
      if (stops != 0) {
        long passed = (stops & -stops) - 1;
        blankLines += Long.bitCount(blank & passed);
        allLines += Long.bitCount(newlines & passed);
        at += EightBytes.index(stops);
        break;
      }
      blankLines += Long.bitCount(blank);
      allLines += Long.bitCount(newlines);
      newlineBefore = newlines >>> (Long.SIZE - Byte.SIZE);
      visibleBefore = visible >>> (Long.SIZE - Byte.SIZE);
    }
    boolean hasCode = (allLines == 0 && lines.lineHasCode()) || endsInCode(start, at);
    lines.endPlainLines(allLines - blankLines, blankLines, hasCode);
    return at;
  }

  /** Whether the last line of what was passed holds code. */
  private boolean endsInCode(int start, int passedEnd) {
    int at = passedEnd;
    while (at > start && at >= Long.BYTES) {
      long word = EightBytes.at(source, at - Long.BYTES);
      long newlines = EightBytes.newlines(word);
      long inLine = newlines == 0 ? ~0L : -Long.highestOneBit(newlines) << 1;
      if (at - start < Long.BYTES) {
        inLine &= ~0L << ((Long.BYTES - (at - start)) * Byte.SIZE);
      }
      if ((EightBytes.visible(word) & inLine) != 0) {
        return true;
      }
      if ((EightBytes.controlsButTabs(word) & inLine) != 0) {
        break;
      }
      if (newlines != 0) {
        return false;
      }
      at -= Long.BYTES;
    }
    for (at--; at >= start && source[at] != '\n'; at--) {
      if (source[at] > ' ' || (source[at] < ' ' && whiteSpace.indexOf(source[at]) < 0)) {
        return true;
      }
    }
    return false;
  }
}
