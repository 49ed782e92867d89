package org.langmix.count;

/**
 * Passes over code that holds no comment and no literal, eight bytes at a time and without a branch
 * for a line: most of every file. What needs a look, it stops at.
 *
 * <p>A byte's top bit stands for the byte. Let {@code visible} mark what is neither a space nor a
 * control character. Added to a word in which the newlines alone miss their top bit, a mark carries
 * on through all bytes behind it up to the next newline, and sets the bit that is missing there: a
 * newline whose bit is set ends a line that holds code.
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
   * Passes from an offset to the first slash, quote, apostrophe or byte beyond ASCII, to a newline
   * behind nothing but white space. It passes over nothing where fewer than eight bytes are left
   * before {@code limit}, behind a comment in the same line, or if the class of every line is
   * wanted.
   */
  int pass(int start, int limit) {
    if (!lines.isPlain()) {
      return start;
    }
    boolean atLineStart = start == 0 || source[start - 1] == '\n';
    long newlineBefore = atLineStart ? EightBytes.FIRST : 0;
    long code = lines.lineHasCode() ? 1 : 0;
    long codeLines = 0;
    long allLines = 0;
    int at = start;
    for (int last = Math.min(end, limit) - Long.BYTES; at <= last; at += Long.BYTES) {
      long word = EightBytes.at(source, at);
      long newlines = EightBytes.asciiNewlines(word);
      long visible = EightBytes.asciiVisible(word);
      long sum = ~newlines + visible + code;
      long emptyLines = newlines & ((newlines << Byte.SIZE) | newlineBefore);
      long stops = EightBytes.firstNotPlain(word) | (newlines & ~sum & ~emptyLines);
      if (stops != 0) {
        long stop = stops & -stops;
        newlines &= stop - 1;
        visible &= stop - 1;
        sum = ~newlines + visible + code;
        code = (~newlines ^ visible ^ sum) & (stop >>> 7); // what is carried into the byte
        codeLines += Long.bitCount(newlines & sum);
        allLines += Long.bitCount(newlines);
        at += EightBytes.index(stop);
        break;
      }
      code = (visible | (~newlines & ~sum)) >>> (Long.SIZE - 1); // what is carried out of the word
      codeLines += Long.bitCount(newlines & sum);
      allLines += Long.bitCount(newlines);
      newlineBefore = newlines >>> (Long.SIZE - Byte.SIZE);
    }
    boolean hasCode = code != 0 || (at > start && isControlCharacterBefore(at));
    lines.endPlainLines(codeLines, allLines - codeLines, hasCode);
    return at;
  }

  /** Whether a line that shows nothing up to an offset holds what is not white space. */
  private boolean isControlCharacterBefore(int offset) {
    int at = offset;
    while (at >= Long.BYTES) {
      long word = EightBytes.at(source, at - Long.BYTES);
      long newlines = EightBytes.newlines(word);
      long behindNewline = newlines == 0 ? ~0L : -Long.highestOneBit(newlines) << 1;
      if ((EightBytes.controlsButTabs(word) & behindNewline) != 0) {
        break;
      }
      if (newlines != 0) {
        return false;
      }
      at -= Long.BYTES;
    }
    for (at--; at >= 0 && source[at] != '\n'; at--) {
      if (source[at] >= 0 && source[at] < ' ' && whiteSpace.indexOf(source[at]) < 0) {
        return true;
      }
    }
    return false;
  }
}
