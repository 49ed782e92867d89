package org.langmix.git.object;

import org.langmix.git.index.PackTable;

/**
 * The position of an object as one number: its pack, and its offset in the pack. If objects are
 * read in the order of their positions, a delta is read shortly after its base.
 */
public final class PackPosition {
  /** The position of objects that are in no pack. It is greater than all others. */
  public static final long NOWHERE = Long.MAX_VALUE;

  static final long MAXIMUM_OFFSET = 1L << PackTable.OFFSET_BITS;
  static final int MAXIMUM_PACKS = 1 << 14;

  private PackPosition() {}

  /** The position of an object at an offset of a pack. */
  static long of(int pack, long offset) {
    return (long) pack << PackTable.OFFSET_BITS | offset;
  }

  static int pack(long position) {
    return (int) (position >>> PackTable.OFFSET_BITS);
  }

  static long offset(long position) {
    return position & (MAXIMUM_OFFSET - 1);
  }
}
