package org.langmix.count.text;

/**
 * Searches eight bytes of a file at a time. A word holds them with the first byte in the lowest
 * bits. The result is a word of marks: a mark is the top bit of a byte that matches.
 *
 * <p>The methods rely on one rule: a seven-bit value plus 0x7f has its top bit set unless the value
 * is zero.
 */
final class EightBytes {
  /** The mark of the first byte. */
  static final long FIRST = 0x80L;

  private static final long ONES = 0x0101010101010101L;
  private static final long TOP_BITS = ONES << 7;
  private static final long LOW_BITS = ~TOP_BITS;
  private static final long NEWLINES = ONES * '\n';
  private static final long TABS = ONES * '\t';
  private static final long SLASHES = ONES * '/';
  private static final long HASHES = ONES * '#';
  private static final long PERCENT_SIGNS = ONES * '%';
  private static final long BACKSLASHES = ONES * '\\';

  private static final long QUOTES = ONES * '"';

  /**
   * In each byte, the only bit in which a slash and an apostrophe differ; it is set in the slash.
   */
  private static final long SLASH_NOT_APOSTROPHE = ONES * ('/' ^ '\'');

  private EightBytes() {}

  /** The index of the byte with the lowest mark: 0 to 7. */
  static int index(long marks) {
    return Long.numberOfTrailingZeros(marks) >>> 3;
  }

  /** Marks all newlines. */
  static long newlines(long word) {
    return ~((((word & LOW_BITS) ^ NEWLINES) + LOW_BITS) | word) & TOP_BITS;
  }

  /** Marks all bytes that are neither a space nor a control character. */
  static long visible(long word) {
    return (((word & LOW_BITS) + ONES * (0x7f - ' ')) | word) & TOP_BITS;
  }

  /** Marks all ASCII bytes that are neither a space nor a control character. */
  static long asciiVisible(long word) {
    return ((word & LOW_BITS) + ONES * (0x7f - ' ')) & ~word & TOP_BITS;
  }

  /** Marks all percent signs. */
  static long percentSigns(long word) {
    return ~((((word & LOW_BITS) ^ PERCENT_SIGNS) + LOW_BITS) | word) & TOP_BITS;
  }

  /** Marks all non-ASCII bytes. */
  static long beyondAscii(long word) {
    return word & TOP_BITS;
  }

  /**
   * Marks all slashes, backslashes, double quotes, apostrophes, and control characters except for
   * tabs and newlines.
   */
  static long notPlain(long word) {
    long low = word & LOW_BITS;
    long notSlash = ((low | SLASH_NOT_APOSTROPHE) ^ SLASHES) + LOW_BITS;
    long notQuote = (low ^ QUOTES) + LOW_BITS;
    long notBackslash = (low ^ BACKSLASHES) + LOW_BITS;
    long notTab = (low ^ TABS) + LOW_BITS;
    long notNewline = (low ^ NEWLINES) + LOW_BITS;
    long notControl = low + ONES * (0x80 - ' ');
    long plain = notSlash & notQuote & notBackslash & (notControl | ~(notTab & notNewline));
    return ~(plain | word) & TOP_BITS;
  }

  /**
   * Marks all bytes that are {@code second} and follow {@code first}. Both are ASCII characters.
   *
   * @param behind for each byte of the word, the byte before it
   */
  static long pairs(long behind, long word, char first, char second) {
    long notFirst = ((behind & LOW_BITS) ^ (ONES * first)) + LOW_BITS;
    long notSecond = ((word & LOW_BITS) ^ (ONES * second)) + LOW_BITS;
    return ~(notFirst | notSecond | behind | word) & TOP_BITS;
  }

  /**
   * Marks all bytes that follow a {@code #} and, without their top bits, are an {@code e}, an
   * {@code i} or less than {@code a}.
   *
   * @param behind for each byte of the word, the byte before it
   */
  static long behindHash(long behind, long word) {
    long low = word & LOW_BITS;
    long notBehind = ((behind & LOW_BITS) ^ HASHES) + LOW_BITS;
    long notI = (low ^ (ONES * 'i')) + LOW_BITS;
    long notE = (low ^ (ONES * 'e')) + LOW_BITS;
    long small = low + ONES * (0x80 - 'a');
    return ~(notBehind | behind | (notE & notI & small)) & TOP_BITS;
  }
}
