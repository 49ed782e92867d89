package org.langmix.diff;

import java.util.Arrays;

/**
 * Computes the length of the longest common subsequence of two sequences of symbols, a word of
 * cells of the table of rows and columns at a time. The time depends on the lengths of the
 * sequences and on how much may differ, and not on what they hold.
 *
 * <p>H. Hyyrö, "Bit-Parallel LCS-length Computation Revisited", 2004, after M. Crochemore et al.,
 * "A Fast and Practical Bit-Vector Algorithm for the Longest Common Subsequence Problem", 2001: a
 * row turns the vector {@code v} into {@code (v + (v & m)) | (v & ~m)}, where {@code m} marks the
 * columns with the row's symbol.
 *
 * <p>The vectors are cut into blocks of columns. A block passes its rows before the next block
 * does, so that {@code m} of every symbol is needed for one block only: the memory grows with the
 * sum of the lengths, not with their product. Each row hands the carry of its addition on to the
 * next block. The carry out of the last block is 1 if the row lengthens the subsequence.
 *
 * <p>Only cells near the diagonal can serve a subsequence with few differences (E. Ukkonen,
 * "Algorithms for Approximate String Matching", 1985). So a block passes only the rows that have
 * such cells. The rows above keep their carries, as if they had no symbol in common with the block.
 */
final class BitParallel {
  private static final int WORDS = 2;

  /** The number of columns in a word. The top bit takes the carry. */
  private static final int BITS = Long.SIZE - 1;

  private static final long ALL = ~0L >>> 1;

  /** The number of columns in a block. */
  static final int BLOCK = WORDS * BITS;

  /** By symbol, the words of its vector in the block at hand. All are 0 between the blocks. */
  private long[] vectors = {};

  /** By row, the carry out of the last block that has passed it: 0 or 1. */
  private byte[] carries = {};

  /**
   * The length of a common subsequence: of the longest one, if that has at most so many
   * differences. Otherwise it may be shorter.
   *
   * @param mostDifferences how many elements of both sequences together may be left out; at least
   *     {@link Symbols#leastDifferences}
   */
  int length(Symbols symbols, long mostDifferences) {
    makeRoom(symbols);
    int[] columns = symbols.columns();
    int columnCount = symbols.columnCount();
    int[] rows = symbols.rows();
    int rowCount = symbols.rowCount();
    int more = columnCount - rowCount;
    long columnsLeftOut = (mostDifferences + more) / 2;
    long rowsLeftOut = (mostDifferences - more) / 2;
    for (int from = 0; from < columnCount; from += BLOCK) {
      int to = Math.min(from + BLOCK, columnCount);
      int start = (int) Math.max(0, from - columnsLeftOut);
      int end = (int) Math.min(rowCount, to + rowsLeftOut);
      mark(columns, from, to);
      passRows(rows, start, end, vectors, carries);
      unmark(columns, from, to);
    }
    int length = 0;
    for (int row = 0; row < rowCount; row++) {
      length += carries[row];
    }
    return length;
  }

  private void makeRoom(Symbols symbols) {
    if (vectors.length < symbols.count() * WORDS) {
      vectors = new long[symbols.count() * WORDS];
    }
    if (carries.length < symbols.rowCount()) {
      carries = new byte[symbols.rowCount()];
    }
    Arrays.fill(carries, 0, symbols.rowCount(), (byte) 0);
  }

  private void mark(int[] columns, int from, int to) {
    for (int word = 0; word < WORDS; word++) {
      int start = from + word * BITS;
      int end = Math.min(start + BITS, to);
      for (int column = start; column < end; column++) {
        vectors[columns[column] * WORDS + word] |= 1L << (column - start);
      }
    }
  }

  private void unmark(int[] columns, int from, int to) {
    for (int column = from; column < to; column++) {
      int at = columns[column] * WORDS;
      vectors[at] = 0;
      vectors[at + 1] = 0;
    }
  }

  private static void passRows(int[] rows, int start, int end, long[] vectors, byte[] carries) {
    long v0 = ALL;
    long v1 = ALL;
    for (int row = start; row < end; row++) {
      int at = rows[row] * WORDS;
      long u0 = v0 & vectors[at];
      long sum0 = v0 + u0 + carries[row];
      v0 = (sum0 & ALL) | (v0 ^ u0);
      long u1 = v1 & vectors[at + 1];
      long sum1 = v1 + u1 + (sum0 >>> BITS);
      v1 = (sum1 & ALL) | (v1 ^ u1);
      carries[row] = (byte) (sum1 >>> BITS);
    }
  }
}
