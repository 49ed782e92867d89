package org.langmix.count.checkpoint;

import org.langmix.count.line.LineTally;

/**
 * Where a file of C need not be lexed: between two checkpoints of the file that it was made of,
 * with all between them copied.
 */
final class Shortcuts {
  /** Part of an interval: shorter copies hold two checkpoints too seldom. */
  private static final int SHORTEST = 4;

  private final Checkpoints base;
  private final int[] copies;
  private final byte[] source;
  private final int end;

  /** Where in the copies the one stands that the current shortcut lies in. */
  private int copy;

  /** A checkpoint of the base near which the next copy is likely to begin. */
  private int near;

  private int start;
  private int first;
  private int last;

  /**
   * @param source the file, in its first {@code end} bytes
   */
  Shortcuts(Copied copied, byte[] source, int end) {
    this.base = copied.checkpoints();
    this.copies = copied.ranges();
    this.source = source;
    this.end = end;
  }

  /** Goes to the first one that begins at an offset or behind it. */
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
      stop--; // what ends the base may not end a line elsewhere
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

  /** Where the current one begins; behind every offset if there is none. */
  int start() {
    return start;
  }

  /** Where the current one ends. */
  int end() {
    return start + base.offset(last) - base.offset(first);
  }

  /**
   * Takes the current one.
   *
   * @param taken gets the checkpoints in it
   * @param lines gets the lines in it
   */
  void take(Checkpoints taken, LineTally lines) {
    taken.addShifted(base, first, last, start, lines);
  }
}
