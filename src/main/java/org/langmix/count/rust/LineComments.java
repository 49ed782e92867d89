package org.langmix.count.rust;

import org.langmix.count.text.RustMarks;

/** Finds the ends of line comments in Rust, and tells whether they may contain {@code SAFETY:}. */
final class LineComments {
  private final RustMarks marks;
  private boolean maySaySafety;

  LineComments(RustMarks marks) {
    this.marks = marks;
  }

  /**
   * The offset of the newline after a line comment.
   *
   * @param from an offset in the comment
   * @param fileEnd the result if there is no newline
   */
  int end(int from, int fileEnd) {
    maySaySafety = false;
    int at = from;
    while (marks.reach(at)) {
      long wanted = marks.from(at);
      for (int word = marks.wordOf(at); word < marks.count(); word++) {
        long newlines = marks.newlines(word) & wanted;
        long passed = (newlines & -newlines) - 1; // all bits if there is no newline
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

  /** Whether the comment of the last call of {@link #end} may contain {@code SAFETY:}. */
  boolean maySaySafety() {
    return maySaySafety;
  }
}
