package org.langmix.count.checkpoint;

import org.langmix.count.line.RunningCounts;

/**
 * The parts of a C file that need not be lexed. A shortcut leads from one checkpoint of the base to
 * another, and all bytes between them were copied from the base.
 */
final class Shortcuts {
  /**
   * The interval divided by this is the length of the shortest copy to use. Shorter copies rarely
   * hold two checkpoints.
   */
  private static final int SHORTEST = 4;

  private final Checkpoints base;
  private final int[] copies;
  private final byte[] source;
  private final int end;

  /** The index in {@link #copies} of the copy that contains the current shortcut. */
  private int copy;

  /** The index of a checkpoint of the base near which the next copy probably begins. */
  private int near;

  private int start;
  private int first;
  private int last;

  /**
   * @param source an array whose first {@code end} bytes are the file
   */
  Shortcuts(Copied copied, byte[] source, int end) {
    this.base = copied.checkpoints();
    this.copies = copied.ranges();
    this.source = source;
    this.end = end;
  }

  /** Goes on to the first shortcut that begins at or after an offset. */
  void reach(int offset) {
    while (copy < copies.length && !reachWithinCopy(offset)) {
      copy += Copied.FIELDS;
    }
    if (copy >= copies.length) {
      start = Integer.MAX_VALUE;
    }
  }

  private boolean reachWithinCopy(int offset) {
    int from = copies[copy];
    int length = copies[copy + 2];
    int shift = copies[copy + 1] - from;
    if (length < base.interval() / SHORTEST || from + shift + length <= offset) {
      return false;
    }
    near = base.firstFrom(Math.max(from, offset - shift), near);
    int begin = near;
    while (begin < base.count() && !mayBeginAt(base.offset(begin) + shift)) {
      begin++;
    }
    int stop = base.firstFrom(from + length + 1, begin) - 1;
    if (stop == base.count() - 1 && base.offset(stop) + shift != end) {
      stop--; // the last line of the base may go on elsewhere
    }
    if (stop <= begin) {
      return false;
    }
    near = stop;
    first = begin;
    last = stop;
    start = base.offset(begin) + shift;
    return true;
  }

  private boolean mayBeginAt(int offset) {
    return offset >= end || Checkpointer.mayBeAt(source, offset);
  }

  /**
   * The offset at which the current shortcut begins; {@link Integer#MAX_VALUE} if there is none.
   */
  int start() {
    return start;
  }

  /** The offset at which the current shortcut ends. */
  int end() {
    return start + base.offset(last) - base.offset(first);
  }

  /**
   * Takes the current shortcut.
   *
   * @param taken receives the checkpoints in the shortcut
   * @param lines receives the lines in the shortcut
   */
  void take(Checkpoints taken, RunningCounts lines) {
    taken.addShifted(base, first, last, start, lines);
  }
}
