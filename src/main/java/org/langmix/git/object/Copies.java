package org.langmix.git.object;

import java.util.Arrays;

/** The ranges that a delta copies from its base, in the order of its result. */
final class Copies {
  /** Numbers for each: where it begins in the base, where in the result, how many bytes it has. */
  static final int FIELDS = 3;

  private static final int FIRST_CAPACITY = 64;

  /** Hardly any delta has more, and none may fill the memory. */
  private static final int MOST = 1 << 14;

  private int[] fields = new int[FIRST_CAPACITY * FIELDS];
  private int end;

  /** Adds a range behind the others; takes no note of it if there are very many. */
  void add(int from, int to, int length) {
    if (end == MOST * FIELDS) {
      return;
    }
    if (end == fields.length) {
      fields = Arrays.copyOf(fields, 2 * end);
    }
    fields[end] = from;
    fields[end + 1] = to;
    fields[end + 2] = length;
    end += FIELDS;
  }

  /** Three numbers for each, as {@link DeltaSource#copies} has them. */
  int[] toArray() {
    return Arrays.copyOf(fields, end);
  }

  /**
   * What two deltas copy, the second one of which is built on the result of the first one.
   *
   * @return from the first one's base to the second one's result
   */
  static int[] through(int[] first, int[] second) {
    Copies both = new Copies();
    for (int at = 0; at < second.length; at += FIELDS) {
      both.addThrough(first, second[at], second[at + 1], second[at + 2]);
    }
    return both.toArray();
  }

  private void addThrough(int[] first, int from, int to, int length) {
    for (int at = firstEndingBehind(first, from);
        at < first.length && first[at + 1] < from + length;
        at += FIELDS) {
      int begin = Math.max(from, first[at + 1]);
      int stop = Math.min(from + length, first[at + 1] + first[at + 2]);
      add(first[at] + begin - first[at + 1], to + begin - from, stop - begin);
    }
  }

  private static int firstEndingBehind(int[] copies, int offset) {
    int low = 0;
    int high = copies.length / FIELDS;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (copies[middle * FIELDS + 1] + copies[middle * FIELDS + 2] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low * FIELDS;
  }
}
