package org.langmix.git.object;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Arrays for reuse, since most objects are needed only for a moment. Serves one thread. */
final class BufferPool {
  private static final int SMALLEST_BITS = 12;
  private static final int LARGEST_BITS = 22;

  private final List<Deque<byte[]>> free = new ArrayList<>();
  private final long capacity;
  private long size;

  /**
   * @param capacity how many bytes are kept for reuse at most
   */
  BufferPool(long capacity) {
    this.capacity = capacity;
    for (int bits = 0; bits <= LARGEST_BITS; bits++) {
      free.add(new ArrayDeque<>());
    }
  }

  /** An array of at least this length, with arbitrary content. */
  byte[] take(int length) {
    int bits = Math.max(SMALLEST_BITS, Integer.SIZE - Integer.numberOfLeadingZeros(length - 1));
    if (length == 0 || bits > LARGEST_BITS) {
      return new byte[length];
    }
    byte[] buffer = free.get(bits).poll();
    if (buffer == null) {
      return new byte[1 << bits];
    }
    size -= buffer.length;
    return buffer;
  }

  /** Takes back an array that nobody uses any more. */
  void give(byte[] buffer) {
    int bits = Integer.numberOfTrailingZeros(buffer.length);
    boolean taken = buffer.length == 1 << bits && bits >= SMALLEST_BITS && bits <= LARGEST_BITS;
    if (taken && size + buffer.length <= capacity) {
      free.get(bits).push(buffer);
      size += buffer.length;
    }
  }

  /** Drops all arrays. */
  void clear() {
    free.forEach(Deque::clear);
    size = 0;
  }
}
