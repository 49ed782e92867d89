package org.langmix.diff;

import java.util.Arrays;

/**
 * The length of the longest common subsequence of two sequences of lines. Chooses between
 * algorithms by how long each will probably take. All are exact, and the memory of each grows with
 * the sum of the lengths. Not safe for use by several threads.
 */
final class CommonSubsequence {
  /** The result of {@link #lengthIfSimilar} if the sequences are not similar. */
  static final int UNKNOWN = -1;

  // Times are in nanoseconds, as measured on one machine. Only their ratios matter.

  /** How long to search for few differences, per line. */
  private static final double SEARCH = 3;

  /** The time that {@link Myers} takes for a step: a diagonal with one more difference. */
  private static final double STEP = 3;

  /** The search for n differences takes at most a quarter of n * n steps. */
  private static final double STEPS_PER_SQUARE = 4;

  /** The time that {@link HuntSzymanski} takes for a pair, and for each step of its search. */
  private static final double PAIR = 6;

  private static final double PAIR_SEARCH = 1.4;

  /** The time that {@link BitParallel} takes for a row of a block. */
  private static final double ROW = 4;

  // How many differences to expect, in proportion to the least possible number, and more than that.

  private static final double PER_LEAST = 1.5;
  private static final int MORE_THAN_LEAST = 50;

  private final Myers myers = new Myers();
  private final HuntSzymanski huntSzymanski = new HuntSzymanski();
  private final BitParallel bitParallel = new BitParallel();

  /**
   * The length of the longest common subsequence of the first {@code aLength} and {@code bLength}
   * elements of two arrays; {@link #UNKNOWN} if they differ by more than a few elements. Overwrites
   * the arrays.
   */
  int lengthIfSimilar(long[] a, int aLength, long[] b, int bLength) {
    int head = head(a, aLength, b, bLength);
    int tail = tail(a, aLength, b, bLength, head);
    int aRest = aLength - head - tail;
    int bRest = bLength - head - tail;
    if (aRest == 0 || bRest == 0) {
      return head + tail;
    }
    int limit = (int) Math.sqrt(STEPS_PER_SQUARE * SEARCH * (aRest + bRest) / STEP);
    if (Math.abs(aRest - bRest) > limit) {
      return UNKNOWN;
    }
    if (head > 0) {
      System.arraycopy(a, head, a, 0, aRest);
      System.arraycopy(b, head, b, 0, bRest);
    }
    int differences = myers.differences(a, aRest, b, bRest, limit);
    return differences == Myers.MORE ? UNKNOWN : head + tail + (aRest + bRest - differences) / 2;
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

  /**
   * The length of the longest common subsequence of the columns and the rows. No bound is needed to
   * begin with: the differences of any common subsequence bound those of the longest one.
   *
   * @param probablyMost probably there are no more differences; if there are, only time is lost
   */
  int length(Symbols symbols, long probablyMost) {
    long least = symbols.leastDifferences();
    long guess = Math.min((long) (PER_LEAST * least) + MORE_THAN_LEAST, probablyMost);
    long most = Math.max(guess, least);
    int length = lengthWithin(symbols, most);
    long differences = symbols.differences(length);
    return differences <= most ? length : lengthWithin(symbols, differences);
  }

  /**
   * The length of a common subsequence: of the longest one, if that has at most so many
   * differences.
   */
  private int lengthWithin(Symbols symbols, long most) {
    return timeOfPairs(symbols) < timeOfBits(symbols, most)
        ? huntSzymanski.length(symbols)
        : bitParallel.length(symbols, most);
  }

  private static double timeOfPairs(Symbols symbols) {
    double steps = Math.log(1 + Math.min(symbols.columnCount(), symbols.rowCount())) / Math.log(2);
    return symbols.pairs() * (PAIR + PAIR_SEARCH * steps);
  }

  private static double timeOfBits(Symbols symbols, long most) {
    double blocks = Math.ceil((double) symbols.columnCount() / BitParallel.BLOCK);
    return blocks * Math.min(symbols.rowCount(), most + BitParallel.BLOCK) * ROW;
  }
}
