package org.langmix.git.object;

import java.util.Arrays;

/** The ranges that a delta copies from its base, in the order of its result. */
final class Copies {
  /** Numbers per range: its offset in the base, its offset in the result, its length in bytes. */
  static final int FIELDS = 3;

  private static final int FIRST_CAPACITY = 64;

  /** The maximum number of ranges. Hardly any delta has more, and no delta may fill the memory. */
  private static final int MOST = 1 << 14;

  private int[] fields = new int[FIRST_CAPACITY * FIELDS];
  private int end;

  /** Adds a range after the others, or ignores it if there are too many already. */
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

  /** Three numbers per range, as in {@link DeltaSource#copies}. */
  int[] toArray() {
    return Arrays.copyOf(fields, end);
  }

  /**
   * Combines the copies of two deltas, where the result of the first delta is the base of the
   * second.
   *
   * @return the ranges that are copied from the first delta's base to the second delta's result
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
