package org.langmix.count.rust;

import org.langmix.count.text.RustMarks;

/** Finds the ends of Rust's line comments, and what may be a {@code SAFETY:} in them. */
final class LineComments {
  private final RustMarks marks;
  private boolean maySaySafety;

  LineComments(RustMarks marks) {
    this.marks = marks;
  }

  /**
   * The newline behind a line comment.
   *
   * @param from an offset in the comment
   * @param fileEnd what to return if there is none
   */
  int end(int from, int fileEnd) {
    maySaySafety = false;
    int at = from;
    while (marks.reach(at)) {
      long wanted = marks.from(at);
      for (int word = marks.wordOf(at); word < marks.count(); word++) {
        long newlines = marks.newlines(word) & wanted;
        long passed = (newlines & -newlines) - 1; // all bits if there is none
        maySaySafety |= (marks.safety(word) & wanted & passed) != 0;
        if (newlines != 0) {
          return marks.offset(word, newlines);
        }
        wanted = ~0L;
      }
      at = marks.end();
    }
    return fileEnd;
  }

  /** Whether the comment whose end was asked for last may say it. */
  boolean maySaySafety() {
    return maySaySafety;
  }
}
