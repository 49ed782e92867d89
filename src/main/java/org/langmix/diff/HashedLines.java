package org.langmix.diff;

import org.langmix.count.line.LineClasses;

/** The lines of a version while they are hashed, or copied from another version, in order. */
final class HashedLines {
  private final byte[] source;
  private final int length;
  private final LineHasher hasher;
  private final HashedVersion base;
  private final long[] hashes;

  /** The offset after each line; empty if it is not wanted. */
  private final int[] ends;

  private int count;

  /** How many lines of the base were copied or passed over, for the next search. */
  private int near;

  /**
   * @param expected the number of lines
   * @param base the version to copy from; null if there is none
   * @param keepsEnds whether {@link #version} is wanted
   */
  HashedLines(byte[] source, int length, int expected, HashedVersion base, boolean keepsEnds) {
    this.source = source;
    this.length = length;
    this.hasher = new LineHasher(source, length);
    this.base = base;
    this.hashes = new long[expected];
    this.ends = new int[keepsEnds ? expected : 0];
  }

  /** Takes the lines of a range from the base, after hashing the lines before them. */
  void copy(int from, int to, int bytes) {
    hashUpTo(to);
    if (hasher.position() == to && !isLineOfBase(from)) {
      hashUpTo(to + 1); // the base has no line that begins at the start of the range
    }
    int shift = from - to;
    int start = hasher.position() + shift;
    if (start < from + bytes && isLineOfBase(start)) {
      int first = near;
      near = Math.min(base.linesUpTo(from + bytes, near), base.whole());
      copyLines(first, near, shift);
    }
  }

  /** Whether the base has a line that begins at an offset. If so, {@link #near} is its number. */
  private boolean isLineOfBase(int offset) {
    near = base.linesUpTo(offset, near);
    return base.beginsAt(offset, near);
  }

  private void copyLines(int first, int end, int shift) {
    int lines = Math.min(end - first, hashes.length - count);
    if (lines <= 0) {
      return;
    }
    base.copyHashes(first, lines, hashes, count);
    if (ends.length > 0) {
      for (int i = 0; i < lines; i++) {
        ends[count + i] = base.end(first + i) - shift;
      }
    }
    count += lines;
    hasher.goTo(base.end(first + lines - 1) - shift);
  }

  /** Hashes lines until one begins at or after an offset. */
  private void hashUpTo(int offset) {
    while (hasher.position() < offset && hasher.hasNext() && count < hashes.length) {
      hashes[count] = hasher.next();
      if (ends.length > 0) {
        ends[count] = hasher.position();
      }
      count++;
    }
  }

  /**
   * Hashes the lines that are left, and marks lines of code.
   *
   * @throws IllegalArgumentException if there are more or fewer lines than expected
   */
  LineHashes finish(LineClasses classes) {
    hashUpTo(length);
    if (hasher.hasNext() || count < hashes.length) {
      throw new IllegalArgumentException("the classes are not those of this file's lines");
    }
    for (int line = 0; line < count; line++) {
      hashes[line] = (hashes[line] & ~LineHashes.CODE) | classes.codeBit(line);
    }
    return new LineHashes(hashes);
  }

  /** The version to copy from. */
  HashedVersion version(LineHashes finished) {
    boolean isWhole = length == 0 || source[length - 1] == '\n';
    return new HashedVersion(finished.lines(), ends, isWhole ? count : count - 1);
  }
}
