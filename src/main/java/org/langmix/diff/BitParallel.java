package org.langmix.diff;

import java.util.Arrays;

/**
 * Computes the length of the longest common subsequence of two sequences of symbols, a word of
 * cells of the table of rows and columns at a time. The time depends on the lengths of the
 * sequences and hardly on what they hold.
 *
 * <p>H. Hyyrö, "Bit-Parallel LCS-length Computation Revisited", 2004, after M. Crochemore et al.,
 * "A Fast and Practical Bit-Vector Algorithm for the Longest Common Subsequence Problem", 2001: a
 * row turns the vector {@code v} into {@code (v + (v & m)) | (v & ~m)}, where {@code m} marks the
 * columns with the row's symbol. Each zero in the last vector lengthens the subsequence by one.
 *
 * <p>The vectors are cut into blocks of columns. A block passes all rows before the next block
 * does, so that {@code m} of every symbol is needed for one block only: the memory grows with the
 * sum of the lengths, not with their product. Each row hands the carry of its addition on to the
 * next block.
 */
final class BitParallel {
  private static final int WORDS = 4;

  /** The number of columns in a word. The top bit takes the carry. */
  private static final int BITS = Long.SIZE - 1;

  private static final long ALL = ~0L >>> 1;

  /** The number of columns in a block. */
  static final int BLOCK = WORDS * BITS;

  /** By symbol, the number of its vector among those of the block; 0 if it is not in the block. */
  private short[] numbers = {};

  /** The vectors of the symbols in a block, each in consecutive words. Vector 0 is empty. */
  private final long[] vectors = new long[(BLOCK + 1) * WORDS];

  /** By row, the carry from the block before: 0 or 1. */
  private byte[] carries = {};

  /** The length of the longest common subsequence. */
  int length(Symbols symbols) {
    if (numbers.length < symbols.count()) {
      numbers = new short[symbols.count()];
    }
    int rowCount = symbols.rowCount();
    if (carries.length < rowCount) {
      carries = new byte[rowCount];
    }
    Arrays.fill(carries, 0, rowCount, (byte) 0);
    int[] columns = symbols.columns();
    int length = 0;
    for (int from = 0; from < symbols.columnCount(); from += BLOCK) {
      int to = Math.min(from + BLOCK, symbols.columnCount());
      mark(columns, from, to);
      length += passRows(symbols.rows(), rowCount, numbers, vectors, carries);
      unmark(columns, from, to);
    }
    return length;
  }

  private void mark(int[] columns, int from, int to) {
    int count = 0;
    for (int column = from; column < to; column++) {
      int symbol = columns[column];
      if (numbers[symbol] == 0) {
        numbers[symbol] = (short) ++count;
        Arrays.fill(vectors, count * WORDS, (count + 1) * WORDS, 0);
      }
      int bit = column - from;
      vectors[numbers[symbol] * WORDS + bit / BITS] |= 1L << bit % BITS;
    }
  }

  private void unmark(int[] columns, int from, int to) {
    for (int column = from; column < to; column++) {
      numbers[columns[column]] = 0;
    }
  }

  /**
   * Passes a block through all rows, and returns by how much its columns lengthen the longest
   * common subsequence. A row that neither has a symbol of the block nor a carry changes nothing.
   */
  private static int passRows(
      int[] rows, int rowCount, short[] numbers, long[] vectors, byte[] carries) {
    long v0 = ALL;
    long v1 = ALL;
    long v2 = ALL;
    long v3 = ALL;
    for (int row = 0; row < rowCount; row++) {
      int at = numbers[rows[row]] * WORDS;
      long carry = carries[row];
      if ((at | carry) != 0) {
        long u0 = v0 & vectors[at];
        long sum0 = v0 + u0 + carry;
        v0 = (sum0 & ALL) | (v0 ^ u0);
        long u1 = v1 & vectors[at + 1];
        long sum1 = v1 + u1 + (sum0 >>> BITS);
        v1 = (sum1 & ALL) | (v1 ^ u1);
        long u2 = v2 & vectors[at + 2];
        long sum2 = v2 + u2 + (sum1 >>> BITS);
        v2 = (sum2 & ALL) | (v2 ^ u2);
        long u3 = v3 & vectors[at + 3];
        long sum3 = v3 + u3 + (sum2 >>> BITS);
        v3 = (sum3 & ALL) | (v3 ^ u3);
        carries[row] = (byte) (sum3 >>> BITS);
      }
    }
    return BLOCK - Long.bitCount(v0) - Long.bitCount(v1) - Long.bitCount(v2) - Long.bitCount(v3);
  }
}
