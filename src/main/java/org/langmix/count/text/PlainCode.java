package org.langmix.count.text;

import org.langmix.count.line.RunningCounts;

/**
 * Passes over code that holds no comments and no literals, which is most of every file. It needs no
 * branch per line. It stops at each byte that needs a closer look.
 *
 * <p>A newline that follows a newline ends a blank line. A newline that follows a visible byte ends
 * a line of code. Any other newline is rare and needs a closer look.
 */
public final class PlainCode {
  private final Marks marks;
  private final RunningCounts lines;

  /**
   * @param marks the marks of the file; {@link Marks#begin} was called before
   */
  public PlainCode(Marks marks, RunningCounts lines) {
    this.marks = marks;
    this.lines = lines;
  }

  /**
   * Passes over code from an offset to the first stop, and returns the offset of the stop. It
   * passes over nothing if the line is a comment line so far, or if lines must be ended one by one.
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
      long passed = (stops & -stops) - 1; // all bits if there is no stop
      allLines += Long.bitCount(newlines & passed);
      blankLines += Long.bitCount(blanks & passed);
      code = endsInCode(first, wanted, word, passed, code);
      if (lines.keepsClasses()) {
        keepClasses(first, wanted, word, passed);
      }
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
   * Keeps the class of each line that was passed.
   *
   * @param first the index of the first word; only its marks in {@code wanted} count
   * @param last the index of the last word; only its marks in {@code passed} count
   */
  private void keepClasses(int first, long wanted, int last, long passed) {
    int count = 0;
    for (int word = first; word <= last; word++) {
      count += Long.bitCount(marks.newlines(word) & within(word, first, wanted, last, passed));
    }
    int line = lines.keepPlainLines(count);
    for (int word = first; word <= last; word++) {
      long within = within(word, first, wanted, last, passed);
      long newlines = marks.newlines(word) & within;
      for (long left = marks.blankLines(word) & within; left != 0; left &= left - 1) {
        lines.keepBlankLine(line + Long.bitCount(newlines & (Long.lowestOneBit(left) - 1)));
      }
      line += Long.bitCount(newlines);
    }
  }

  private static long within(int word, int first, long wanted, int last, long passed) {
    return (word == first ? wanted : ~0L) & (word == last ? passed : ~0L);
  }

  /**
   * Whether the last line of the bytes that were passed holds code.
   *
   * @param first the index of the first word; only its marks in {@code wanted} count
   * @param last the index of the last word; only its marks in {@code passed} count
   * @param before the result if the bytes hold neither a newline nor a visible byte
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
