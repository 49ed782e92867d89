package org.langmix.count;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds the next of a few bytes, eight at a time. A word less a word of ones borrows into the top
 * bit of its lowest zero byte; bytes above that one may show falsely, so only the lowest is used.
 */
final class ByteScan {
  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long TOP_BITS = ONES << 7;
  private static final long NEWLINES = ONES * '\n';
  private static final long RETURNS = ONES * '\r';
  private static final long SLASHES = ONES * '/';
  private static final long QUOTES = ONES * '"';
  private static final long STARS = ONES * '*';

  /** Set in '/' but not in the apostrophe, which is otherwise the same. */
  private static final long SLASH_NOT_APOSTROPHE = ONES * ('/' ^ '\'');

  /** Set in '*' but not in a newline, which is otherwise the same. */
  private static final long STAR_NOT_NEWLINE = ONES * ('*' ^ '\n');

  private ByteScan() {}

  /** Eight bytes, the first one lowest. */
  static long word(byte[] source, int at) {
    return (long) WORDS.get(source, at);
  }

  /** Which byte of a word the lowest bit of a result stands for. */
  static int index(long found) {
    return Long.numberOfTrailingZeros(found) >>> 3;
  }

  /** The top bit of the first newline; higher bits mean nothing. */
  static long newlines(long word) {
    return zeros(word ^ NEWLINES) & TOP_BITS;
  }

  /** The top bit of the first slash, quote or apostrophe; higher bits mean nothing. */
  static long literalOrComment(long word) {
    return (zeros((word | SLASH_NOT_APOSTROPHE) ^ SLASHES) | zeros(word ^ QUOTES)) & TOP_BITS;
  }

  /** The top bits of all bytes that are neither a space nor a control character. */
  static long visible(long word) {
    return (((word & ~TOP_BITS) + ONES * (0x7f - ' ')) | word) & TOP_BITS;
  }

  private static long zeros(long word) {
    return (word - ONES) & ~word;
  }

  /** The next newline, slash, quote or apostrophe. */
  static int codeEnd(byte[] source, int from, int end) {
    int at = from;
    for (; at + Long.BYTES <= end; at += Long.BYTES) {
      long word = word(source, at);
      long found = newlines(word) | literalOrComment(word);
      if (found != 0) {
        return at + index(found);
      }
    }
    while (at < end && !endsCode(source[at])) {
      at++;
    }
    return at;
  }

  private static boolean endsCode(byte b) {
    return b == '\n' || b == '/' || b == '"' || b == '\'';
  }

  /** The next newline. */
  static int newline(byte[] source, int from, int end) {
    int at = from;
    for (; at + Long.BYTES <= end; at += Long.BYTES) {
      long found = newlines(word(source, at));
      if (found != 0) {
        return at + index(found);
      }
    }
    while (at < end && source[at] != '\n') {
      at++;
    }
    return at;
  }

  /** The next newline or carriage return. */
  static int lineEnd(byte[] source, int from, int end) {
    int at = from;
    for (; at + Long.BYTES <= end; at += Long.BYTES) {
      long word = word(source, at);
      long found = newlines(word) | (zeros(word ^ RETURNS) & TOP_BITS);
      if (found != 0) {
        return at + index(found);
      }
    }
    while (at < end && source[at] != '\n' && source[at] != '\r') {
      at++;
    }
    return at;
  }

  /** The next star or newline. */
  static int starOrNewline(byte[] source, int from, int end) {
    int at = from;
    for (; at + Long.BYTES <= end; at += Long.BYTES) {
      long word = word(source, at);
      long found = zeros((word | STAR_NOT_NEWLINE) ^ STARS) & TOP_BITS;
      if (found != 0) {
        return at + index(found);
      }
    }
    while (at < end && source[at] != '*' && source[at] != '\n') {
      at++;
    }
    return at;
  }
}
