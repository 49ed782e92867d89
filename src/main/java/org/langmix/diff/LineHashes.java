package org.langmix.diff;

import org.langmix.count.line.LineClasses;

/**
 * The lines of a version of a file, as needed to compare it with others: a hash of each line's
 * bytes, and whether the line is code. Eight bytes per line.
 *
 * <p>A line ends at {@code \n} and nowhere else, and its newline is part of it. So {@code a\r\n}
 * differs from {@code a\n}, and a last line without a newline from the same line with one.
 *
 * <p>Hashes are comparable within one run of the program only. Two different lines have the same
 * hash with a probability of 2<sup>-63</sup>.
 */
public final class LineHashes {
  /** The lines of a file that does not exist; also those of an empty file. */
  public static final LineHashes NONE = new LineHashes(new long[0]);

  /** The bit of a hash that is set if the line is code. */
  static final long CODE = 1;

  private final long[] lines;

  LineHashes(long[] lines) {
    this.lines = lines;
  }

  /**
   * The lines of a file.
   *
   * @param source an array that begins with the bytes of the file
   * @param length the length of the file, in bytes
   * @param classes the class of each line of the file
   * @throws IllegalArgumentException if the file has another number of lines than {@code classes}
   */
  public static LineHashes of(byte[] source, int length, LineClasses classes) {
    return new HashedLines(source, length, classes.count(), null, false).finish(classes);
  }

  /** The number of physical lines. */
  public int count() {
    return lines.length;
  }

  /** By line, the hash; its bit {@link #CODE} tells whether the line is code. Not to be changed. */
  long[] lines() {
    return lines;
  }
}
