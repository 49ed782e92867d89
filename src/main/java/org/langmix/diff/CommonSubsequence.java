package org.langmix.diff;

import java.util.Arrays;

/**
 * The length of the longest common subsequence of two sequences of lines. Chooses between
 * algorithms by how long each will probably take. All are exact, and the memory of each grows with
 * the sum of the lengths. Not safe for use by several threads.
 */
final class CommonSubsequence {
  // Times are in nanoseconds, as measured on one machine. Only their ratios matter.

  /** How long to search for few differences, per line, before anything else is tried. */
  private static final double FIRST_SEARCH = 1.5;

  /** The same, once most of the lines of one sequence alone are left out. */
  private static final double SECOND_SEARCH = 40;

  /** The same, as a part of the time that the other algorithms would take. */
  private static final double LAST_SEARCH = 0.1;

  /** The time that {@link Myers} takes for a step: a diagonal with one more difference. */
  private static final double STEP = 3;

  /** The search for n differences takes at most a quarter of n * n steps. */
  private static final double STEPS_PER_SQUARE = 4;

  /** The time that {@link HuntSzymanski} takes for a pair, and for each step of its search. */
  private static final double PAIR = 6;

  private static final double PAIR_SEARCH = 1.4;

  /** The time that {@link BitParallel} takes for a row of a block if nothing changes in it. */
  private static final double UNCHANGED_ROW = 1.2;

  private static final double CHANGED_ROW = 5;

  private final Myers myers = new Myers();
  private final LineFilter filter = new LineFilter();
  private final Symbols symbols = new Symbols();
  private final HuntSzymanski huntSzymanski = new HuntSzymanski();
  private final BitParallel bitParallel = new BitParallel();

  /**
   * The length of the longest common subsequence of the first {@code aLength} and {@code bLength}
   * elements of two arrays. Overwrites the arrays.
   */
  int length(long[] a, int aLength, long[] b, int bLength) {
    return aLength < bLength
        ? lengthOfMiddle(b, bLength, a, aLength)
        : lengthOfMiddle(a, aLength, b, bLength);
  }

  /** Cuts off the common head and tail. The second sequence is not longer than the first. */
  private int lengthOfMiddle(long[] a, int aLength, long[] b, int bLength) {
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

  private int lengthOfDifferent(long[] a, int aLength, long[] b, int bLength) {
    int limit = limit(FIRST_SEARCH * (aLength + bLength));
    int few = lengthIfSimilar(a, aLength, b, bLength, limit);
    return few >= 0 ? few : lengthOfShared(a, aLength, b, bLength);
  }

  /** Leaves out most of the lines that only one of the sequences has. */
  private int lengthOfShared(long[] a, int aLength, long[] b, int bLength) {
    filter.take(b, bLength);
    int aShared = filter.keep(a, aLength);
    filter.take(a, aShared);
    int bShared = filter.keep(b, bLength);
    int limit = limit(SECOND_SEARCH * (aShared + bShared));
    int few = lengthIfSimilar(a, aShared, b, bShared, limit);
    if (few >= 0) {
      return few;
    }
    symbols.take(a, aShared, b, bShared);
    return lengthOfSymbols(a, b);
  }

  /** The number of differences up to which a search for them takes at most this time. */
  private static int limit(double time) {
    return (int) Math.sqrt(STEPS_PER_SQUARE * time / STEP);
  }

  /** Less than 0 if there are more differences than the limit. */
  private int lengthIfSimilar(long[] a, int aLength, long[] b, int bLength, int limit) {
    if (Math.abs(aLength - bLength) > limit) {
      return -1;
    }
    int differences = myers.differences(a, aLength, b, bLength, limit);
    return differences == Myers.MORE ? -1 : (aLength + bLength - differences) / 2;
  }

  private int lengthOfSymbols(long[] a, long[] b) {
    double ofPairs = timeOfPairs();
    double ofBits = timeOfBits();
    int limit = limit(LAST_SEARCH * Math.min(ofPairs, ofBits));
    if (symbols.leastDifferences() <= limit) {
      int few = lengthIfSimilar(a, symbols.columnCount(), b, symbols.rowCount(), limit);
      if (few >= 0) {
        return few;
      }
    }
    return ofPairs < ofBits ? huntSzymanski.length(symbols) : bitParallel.length(symbols);
  }

  private double timeOfPairs() {
    double steps = Math.log(1 + Math.min(symbols.columnCount(), symbols.rowCount())) / Math.log(2);
    return symbols.pairs() * (PAIR + PAIR_SEARCH * steps);
  }

  private double timeOfBits() {
    double blocks = Math.ceil((double) symbols.columnCount() / BitParallel.BLOCK);
    double rows = blocks * symbols.rowCount();
    return rows * UNCHANGED_ROW + Math.min(symbols.pairs(), rows) * CHANGED_ROW;
  }
}
