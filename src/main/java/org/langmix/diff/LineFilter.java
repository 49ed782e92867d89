package org.langmix.diff;

import java.util.Arrays;

/**
 * A set of lines that is small and fast but may hold some lines too many: a bit for each of many
 * hashes (B. H. Bloom, "Space/Time Trade-offs in Hash Coding with Allowable Errors", 1970, with one
 * hash function).
 */
final class LineFilter {
  /** About one line in so many is taken for a line of the set by mistake. */
  private static final int BITS_PER_LINE = 16;

  /** The logarithm of the largest number of bits: 128 MiB. */
  private static final int MOST = 30;

  private long[] bits = {};
  private int shift;

  /** Makes the set of the first {@code length} lines of an array. */
  void take(long[] lines, int length) {
    long wanted = Math.max((long) BITS_PER_LINE * length, Long.SIZE);
    int logarithm = Math.min(Long.SIZE - Long.numberOfLeadingZeros(wanted), MOST);
    shift = Long.SIZE - logarithm;
    int words = (1 << logarithm) / Long.SIZE;
    if (bits.length < words) {
      bits = new long[words];
    }
    Arrays.fill(bits, 0, words, 0);
    for (int i = 0; i < length; i++) {
      int bit = (int) (lines[i] >>> shift);
      bits[bit / Long.SIZE] |= 1L << bit;
    }
  }

  /**
   * Moves the lines of the set to the front of an array, with those that are taken for such by
   * mistake. Returns their number.
   */
  int keep(long[] lines, int length) {
    int kept = 0;
    for (int i = 0; i < length; i++) {
      long line = lines[i];
      int bit = (int) (line >>> shift);
      lines[kept] = line;
      kept += (int) (bits[bit / Long.SIZE] >>> bit & 1);
    }
    return kept;
  }
}
