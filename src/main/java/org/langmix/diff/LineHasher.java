package org.langmix.diff;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.SplittableRandom;

/**
 * Hashes the lines of a file, eight bytes at a time. A line reaches up to its newline, which is
 * part of it; the last line of a file may have none.
 *
 * <p>The keys differ from run to run. The author of a hostile file can't know them, and so can't
 * make different lines with the same hash. A step multiplies by a key and folds the 128 bits of the
 * product: with a known multiplier, there would be such lines for any start value.
 */
final class LineHasher {
  private static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101010101010101L;
  private static final long TOP_BITS = ONES << 7;
  private static final long NEWLINES = ONES * '\n';

  private static final SplittableRandom RANDOM = new SplittableRandom();
  private static final long START = RANDOM.nextLong();
  private static final long MULTIPLIER = RANDOM.nextLong() | 1;
  private static final long LAST_MULTIPLIER = RANDOM.nextLong() | 1;

  private final byte[] source;
  private final int end;
  private int position;

  LineHasher(byte[] source, int end) {
    this.source = source;
    this.end = end;
  }

  /** The offset at which the next line begins. */
  int position() {
    return position;
  }

  /** Goes to the start of another line. */
  void goTo(int offset) {
    position = offset;
  }

  /** Whether there is another line. */
  boolean hasNext() {
    return position < end;
  }

  /** The hash of the next line. */
  long next() {
    int start = position;
    int at = start;
    long hash = START;
    while (true) {
      long word = end - at >= Long.BYTES ? (long) WORD.get(source, at) : lastWord(at);
      long marks = newlines(word);
      if (marks != 0) {
        long within = marks ^ (marks - 1); // the bytes up to the first newline
        position = at + (Long.numberOfTrailingZeros(marks) >>> 3) + 1;
        return finish(step(hash, word & within), position - start);
      }
      hash = step(hash, word);
      at += Long.BYTES;
      if (at >= end) {
        position = end;
        return finish(hash, end - start);
      }
    }
  }

  /** The bytes that are left, followed by zeros. */
  private long lastWord(int from) {
    long word = 0;
    for (int at = end - 1; at >= from; at--) {
      word = word << Byte.SIZE | (source[at] & 0xff);
    }
    return word;
  }

  /** Marks newlines by the top bits of their bytes; exactly the first one, and maybe later ones. */
  private static long newlines(long word) {
    long others = word ^ NEWLINES;
    return (others - ONES) & ~others & TOP_BITS;
  }

  private static long step(long hash, long word) {
    return fold(hash ^ word, MULTIPLIER);
  }

  /** Adds the length, because zeros may be bytes of the line or follow it. */
  private static long finish(long hash, int length) {
    return fold(hash ^ length, LAST_MULTIPLIER);
  }

  private static long fold(long value, long multiplier) {
    return value * multiplier ^ Math.multiplyHigh(value, multiplier);
  }
}
