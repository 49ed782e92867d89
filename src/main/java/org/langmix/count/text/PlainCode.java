package org.langmix.count.text;

import org.langmix.count.line.LineTally;

/**
 * Passes over code that holds no comment and no literal without a branch for a line: most of every
 * file. What needs a look, it stops at.
 *
 * <p>A newline behind a newline ends a blank line, one behind something visible a line of code; any
 * other needs a look, and is rare.
 */
public final class PlainCode {
  private final Marks marks;
  private final LineTally lines;

  /**
   * @param marks of the file, begun
   */
  public PlainCode(Marks marks, LineTally lines) {
    this.marks = marks;
    this.lines = lines;
  }

  /**
   * Passes from an offset to the first stop. It passes over nothing behind a comment in the same
   * line, or if the class of every line is wanted.
   */
  public int pass(int from) {
    return lines.isPlain() ? passLines(from) : from;
  }

  private int passLines(int from) {
    boolean code = lines.lineHasCode();
    int allLines = 0;
    int blankLines = 0;
    int at = from;
    while (marks.reach(at)) {
      int first = marks.wordOf(at);
      long wanted = marks.from(at);
      int word = first;
      long stops = marks.stops(word) & wanted;
      long newlines = marks.newlines(word) & wanted;
      long blanks = marks.blankLines(word) & wanted;
      while (stops == 0 && word < marks.count() - 1) {
        allLines += Long.bitCount(newlines);
        blankLines += Long.bitCount(blanks);
        word++;
        stops = marks.stops(word);
        newlines = marks.newlines(word);
        blanks = marks.blankLines(word);
      }
      long passed = (stops & -stops) - 1; // all bits if there is none
      allLines += Long.bitCount(newlines & passed);
      blankLines += Long.bitCount(blanks & passed);
      code = endsInCode(first, wanted, word, passed, code);
      if (stops != 0) {
        at = marks.offset(word, stops);
        break;
      }
      at = marks.end();
    }
    lines.endPlainLines(allLines - blankLines, blankLines, code);
    return at;
  }

  /**
   * Whether the last line of what was passed holds code.
   *
   * @param first the first word, of which only the marks in {@code wanted} count
   * @param last the last word, of which only the marks in {@code passed} count
   * @param before what holds if the line began before the first word
   */
  private boolean endsInCode(int first, long wanted, int last, long passed, boolean before) {
    long within = passed;
    for (int word = last; word >= first; word--) {
      within &= word == first ? wanted : ~0L;
      long newlines = marks.newlines(word) & within;
      long visible = marks.visible(word) & within;
      if (newlines != 0) {
        return (visible & -Long.highestOneBit(newlines)) != 0;
      }
      if (visible != 0) {
        return true;
      }
      within = ~0L;
    }
    return before;
  }
}
