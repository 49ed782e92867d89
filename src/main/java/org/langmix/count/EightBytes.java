package org.langmix.count;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Looks at eight bytes of a file at a time, in a word with the first one lowest. What is found is
 * told by top bits of bytes.
 *
 * <p>Seven bits with 0x7f added have the top bit set unless they are zero. A word less a word of
 * ones has it set in its lowest zero byte; this takes fewer steps, but bytes above that one may
 * show falsely.
 */
final class EightBytes {
  /** The top bit of the first byte. */
  static final long FIRST = 0x80L;

  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long TOP_BITS = ONES << 7;
  private static final long NEWLINES = ONES * '\n';
  private static final long TABS = ONES * '\t';
  private static final long SLASHES = ONES * '/';
  private static final long QUOTES = ONES * '"';

  /** Set in '/' but not in the apostrophe, which is otherwise the same. */
  private static final long SLASH_NOT_APOSTROPHE = ONES * ('/' ^ '\'');

  private EightBytes() {}

  static long at(byte[] source, int offset) {
    return (long) WORDS.get(source, offset);
  }

  /** Which byte the lowest bit of a result stands for. */
  static int index(long found) {
    return Long.numberOfTrailingZeros(found) >>> 3;
  }

  /** Which byte the highest bit of a result stands for. */
  static int lastIndex(long found) {
    return Byte.SIZE - 1 - (Long.numberOfLeadingZeros(found) >>> 3);
  }

  /** The same byte eight times. */
  static long all(int b) {
    return ONES * b;
  }

  /** The first of the bytes that eight of the same are; higher bits mean nothing. */
  static long first(long word, long eightOfIt) {
    return zeros(word ^ eightOfIt) & TOP_BITS;
  }

  /** The first newline; higher bits mean nothing. */
  static long firstNewline(long word) {
    return first(word, NEWLINES);
  }

  /** The first slash; higher bits mean nothing. */
  static long firstSlash(long word) {
    return first(word, SLASHES);
  }

  /** The first control character; higher bits mean nothing. */
  static long firstControl(long word) {
    return (word - ONES * ' ') & ~word & TOP_BITS;
  }

  private static long zeros(long word) {
    return (word - ONES) & ~word;
  }

  /** All newlines. */
  static long newlines(long word) {
    return ~((((word & ~TOP_BITS) ^ NEWLINES) + ~TOP_BITS) | word) & TOP_BITS;
  }

  /** All control characters but tabs. */
  static long controlsButTabs(long word) {
    long low = word & ~TOP_BITS;
    long notControl = low + ONES * (0x80 - ' ');
    long notTab = (low ^ TABS) + ~TOP_BITS;
    return ~(notControl | word) & notTab & TOP_BITS;
  }

  /** All newlines before the first byte beyond ASCII; higher bits mean nothing. */
  static long asciiNewlines(long word) {
    return ~((word ^ NEWLINES) + ~TOP_BITS) & TOP_BITS;
  }

  /**
   * All bytes before the first one beyond ASCII that are neither a space nor a control character;
   * higher bits mean nothing.
   */
  static long asciiVisible(long word) {
    return (word + ONES * (0x7f - ' ')) & TOP_BITS;
  }

  /** All bytes that are neither a space nor a control character. */
  static long visible(long word) {
    return (((word & ~TOP_BITS) + ONES * (0x7f - ' ')) | word) & TOP_BITS;
  }

  /** The first slash, quote, apostrophe or byte beyond ASCII; higher bits mean nothing. */
  static long firstNotPlain(long word) {
    long notSlash = ((word | SLASH_NOT_APOSTROPHE) ^ SLASHES) + ~TOP_BITS;
    long notQuote = (word ^ QUOTES) + ~TOP_BITS;
    return ~(notSlash & notQuote & ~word) & TOP_BITS;
  }
}
