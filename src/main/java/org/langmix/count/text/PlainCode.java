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
    boolean keepsClasses = lines.keepsClasses();
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
        if (keepsClasses && blanks != 0) {
          keepBlankLines(allLines, newlines, blanks);
        }
        allLines += Long.bitCount(newlines);
        blankLines += Long.bitCount(blanks);
        word++;
        stops = marks.stops(word);
        newlines = marks.newlines(word);
        blanks = marks.blankLines(word);
      }
      long passed = (stops & -stops) - 1; // all bits if there is no stop
      if (keepsClasses && (blanks & passed) != 0) {
        keepBlankLines(allLines, newlines & passed, blanks & passed);
      }
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
   * Keeps the blank lines that end in a word.
   *
   * @param line how many lines were passed before the word
   * @param newlines the newlines of the word that are passed
   * @param blanks those of them that end a blank line
   */
  private void keepBlankLines(int line, long newlines, long blanks) {
    for (long left = blanks; left != 0; left &= left - 1) {
      lines.keepBlankLine(line + Long.bitCount(newlines & (Long.lowestOneBit(left) - 1)));
    }
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
