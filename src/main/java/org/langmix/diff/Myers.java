package org.langmix.diff;

import java.util.Arrays;

/**
 * Counts the differences between two sequences: the elements to remove from the first and those to
 * add to it. The time depends on their number rather than on the length of the sequences.
 *
 * <p>This is the greedy algorithm of E. W. Myers, "An O(ND) Difference Algorithm and Its
 * Variations", 1986. It is in {@code x} elements of the first sequence and {@code y} elements of
 * the second. Diagonal {@code k} holds the points with {@code x - y = k}.
 */
final class Myers {
  /** The result if there are more differences than the limit. */
  static final int MORE = -1;

  private static final int UNREACHED = -1;

  private long[] first;
  private int firstLength;
  private long[] second;
  private int secondLength;

  /** Per diagonal, the largest {@code x} that the differences so far can reach. */
  private int[] furthest = {};

  /**
   * The number of differences, which is the sum of both lengths minus twice the length of the
   * longest common subsequence. The time grows with the square of the limit.
   *
   * @return the number of differences; {@link #MORE} if there are more than {@code limit}
   */
  int differences(long[] a, int aLength, long[] b, int bLength, int limit) {
    first = a;
    firstLength = aLength;
    second = b;
    secondLength = bLength;
    int most = mostWithParity(Math.min(limit, aLength + bLength), aLength - bLength);
    if (Math.abs(aLength - bLength) > most) {
      return MORE;
    }
    int size = 2 * most + 3;
    if (furthest.length < size) {
      furthest = new int[size];
    }
    Arrays.fill(furthest, 0, size, UNREACHED);
    return search(most, most + 1);
  }

  /**
   * The largest number of differences, up to a limit, that sequences can have whose lengths differ
   * by {@code goal}: a difference changes one of the lengths by one.
   */
  private static int mostWithParity(int limit, int goal) {
    return limit - ((limit - goal) & 1);
  }

  /**
   * Goes along those diagonals that the end of both sequences can still be reached from with no
   * more than {@code most} differences.
   *
   * @param middle the index of diagonal 0 in {@link #furthest}
   */
  private int search(int most, int middle) {
    int goal = firstLength - secondLength;
    furthest[middle + 1] = 0;
    for (int count = 0; count <= most; count++) {
      int left = most - count;
      int lowest = Math.max(goal - left, -count + 2 * Math.max(0, count - secondLength));
      int highest = Math.min(goal + left, count - 2 * Math.max(0, count - firstLength));
      for (int k = lowest; k <= highest; k += 2) {
        int removing = furthest[middle + k - 1] + 1;
        int adding = furthest[middle + k + 1];
        boolean adds = k == -count || (k != count && removing <= adding);
        furthest[middle + k] = follow(adds ? adding : removing, k);
      }
      if (furthest[middle + goal] == firstLength) {
        return count;
      }
    }
    return MORE;
  }

  /** Goes along a diagonal as long as the elements are equal. */
  private int follow(int from, int k) {
    int end = Math.min(firstLength, secondLength + k);
    int x = from;
    while (x < end && first[x] == second[x - k]) {
      x++;
    }
    return x;
  }
}
