package org.langmix.diff;

import java.util.Arrays;

/**
 * The length of the longest common subsequence of two sequences of lines. Always exact: it chooses
 * between algorithms that all are, by how long each will probably take. The memory grows with the
 * sum of the lengths.
 *
 * <p>Not safe for use by several threads.
 */
final class CommonSubsequence {
  /** Predicted times are in nanoseconds. Only their ratios matter. */
  private static final long FIRST_SEARCH_PER_LINE = 15;

  private static final double MYERS_PER_STEP = 3;
  private static final double PAIR = 4;
  private static final double PAIR_PER_LEVEL = 1.5;
  private static final double PASSED_ROW = 1.2;
  private static final double CHANGED_ROW = 5;

  /** A search for few differences that fails may take this part of the time of what follows. */
  private static final double SEARCH_PART = 0.25;

  private final Myers myers = new Myers();
  private final Symbols symbols = new Symbols();
  private final HuntSzymanski huntSzymanski = new HuntSzymanski();
  private final BitParallel bitParallel = new BitParallel();

  /**
   * The length of the longest common subsequence of the first {@code aLength} and {@code bLength}
   * elements of two arrays. Overwrites the arrays.
   */
  int length(long[] a, int aLength, long[] b, int bLength) throws InterruptedException {
    return aLength < bLength
        ? lengthOfMiddle(b, bLength, a, aLength)
        : lengthOfMiddle(a, aLength, b, bLength);
  }

  /** Cuts off the common head and tail. The second sequence is not longer than the first. */
  private int lengthOfMiddle(long[] a, int aLength, long[] b, int bLength)
      throws InterruptedException {
    int head = head(a, aLength, b, bLength);
    int tail = tail(a, aLength, b, bLength, head);
    int aRest = aLength - head - tail;
    int bRest = bLength - head - tail;
    if (bRest == 0) {
      return head + tail;
    }
    if (head > 0) {
      System.arraycopy(a, head, a, 0, aRest);
      System.arraycopy(b, head, b, 0, bRest);
    }
    return head + tail + lengthOfDifferent(a, aRest, b, bRest);
  }

  static int head(long[] a, int aLength, long[] b, int bLength) {
    int mismatch = Arrays.mismatch(a, 0, aLength, b, 0, bLength);
    return mismatch < 0 ? aLength : mismatch;
  }

  static int tail(long[] a, int aLength, long[] b, int bLength, int head) {
    int most = Math.min(aLength, bLength) - head;
    int tail = 0;
    while (tail < most && a[aLength - 1 - tail] == b[bLength - 1 - tail]) {
      tail++;
    }
    return tail;
  }

  private int lengthOfDifferent(long[] a, int aLength, long[] b, int bLength)
      throws InterruptedException {
    int limit = limit((double) FIRST_SEARCH_PER_LINE * (aLength + bLength));
    int few = lengthIfSimilar(a, aLength, b, bLength, limit);
    if (few >= 0) {
      return few;
    }
    symbols.take(a, aLength, b, bLength);
    return lengthOfSymbols(a, b);
  }

  /** The number of differences up to which a search for them takes this time. */
  private static int limit(double time) {
    return (int) Math.sqrt(2 * time / MYERS_PER_STEP);
  }

  /** Less than 0 if there are more differences than the limit. */
  private int lengthIfSimilar(long[] a, int aLength, long[] b, int bLength, int limit)
      throws InterruptedException {
    if (aLength - bLength > limit) {
      return -1;
    }
    int differences = myers.differences(a, aLength, b, bLength, limit);
    return differences == Myers.MORE ? -1 : (aLength + bLength - differences) / 2;
  }

  private int lengthOfSymbols(long[] a, long[] b) throws InterruptedException {
    int columns = symbols.columnCount();
    int rows = symbols.rowCount();
    double pairs = symbols.pairs();
    double ofPairs = pairs * (PAIR + PAIR_PER_LEVEL * Math.log(1 + Math.min(columns, rows)));
    double cells = Math.ceil(columns / 256.0) * rows;
    double ofBits = cells * PASSED_ROW + Math.min(pairs, cells) * CHANGED_ROW;
    int limit = limit(SEARCH_PART * Math.min(ofPairs, ofBits));
    if (symbols.leastDifferences() <= limit) {
      int few = lengthIfSimilar(a, columns, b, rows, limit);
      if (few >= 0) {
        return few;
      }
    }
    return ofPairs < ofBits ? huntSzymanski.length(symbols) : bitParallel.length(symbols);
  }
}
