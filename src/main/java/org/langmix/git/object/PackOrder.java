package org.langmix.git.object;

/**
 * Where objects lie: in which pack and where in it. In this order deltas are read shortly behind
 * what they are built on.
 */
public final class PackOrder {
  /** The place of what is in no pack, behind all others. */
  public static final long NOWHERE = Long.MAX_VALUE;

  private static final int OFFSET_BITS = 48;
  static final long MAXIMUM_OFFSET = 1L << OFFSET_BITS;
  static final int MAXIMUM_PACKS = 1 << 14;

  private PackOrder() {}

  /** The place of what begins at an offset of a pack. */
  static long place(int pack, long offset) {
    return (long) pack << OFFSET_BITS | offset;
  }

  static int pack(long place) {
    return (int) (place >>> OFFSET_BITS);
  }

  static long offset(long place) {
    return place & (MAXIMUM_OFFSET - 1);
  }
}
