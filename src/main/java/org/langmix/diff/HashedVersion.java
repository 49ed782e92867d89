package org.langmix.diff;

/** A version of a file from which lines may be copied. */
final class HashedVersion {
  private final long[] hashes;
  private final int[] ends;
  private final int whole;

  /**
   * @param hashes the hash of each line
   * @param ends the offset after each line
   * @param whole the number of lines with a newline: all lines, or all but the last
   */
  HashedVersion(long[] hashes, int[] ends, int whole) {
    this.hashes = hashes;
    this.ends = ends;
    this.whole = whole;
  }

  /** The number of lines with a newline. */
  int whole() {
    return whole;
  }

  /** Copies the hashes of some lines to another array. */
  void copyHashes(int first, int lines, long[] to, int at) {
    System.arraycopy(hashes, first, to, at, lines);
  }

  /** The offset after a line. */
  int end(int line) {
    return ends[line];
  }

  /**
   * The number of lines that end at or before an offset.
   *
   * @param near a number of lines that is probably not far below
   */
  int linesUpTo(int offset, int near) {
    int low = near > 0 && ends[near - 1] <= offset ? near : 0;
    int step = 1;
    while (low + step <= ends.length && ends[low + step - 1] <= offset) {
      low += step;
      step *= 2;
    }
    int high = Math.min(ends.length, low + step - 1);
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (ends[middle - 1] <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Whether a line begins at the offset at which a number of lines end. */
  boolean beginsAt(int offset, int lines) {
    return offset == (lines == 0 ? 0 : ends[lines - 1]);
  }
}
