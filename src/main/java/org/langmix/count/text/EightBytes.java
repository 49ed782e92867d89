package org.langmix.count.text;

/**
 * Looks at eight bytes of a file at a time, in a word with the first one lowest. What is found is
 * told by marks: the top bits of bytes.
 *
 * <p>Seven bits with 0x7f added have the top bit set unless they are zero.
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

  /** Set in '/' but not in the apostrophe, which is otherwise the same. */
  private static final long SLASH_NOT_APOSTROPHE = ONES * ('/' ^ '\'');

  private EightBytes() {}

  /** Which byte the lowest mark stands for. */
  static int index(long marks) {
    return Long.numberOfTrailingZeros(marks) >>> 3;
  }

  /** All newlines. */
  static long newlines(long word) {
    return ~((((word & LOW_BITS) ^ NEWLINES) + LOW_BITS) | word) & TOP_BITS;
  }

  /** All bytes that are neither a space nor a control character. */
  static long visible(long word) {
    return (((word & LOW_BITS) + ONES * (0x7f - ' ')) | word) & TOP_BITS;
  }

  /** All bytes of ASCII that are neither a space nor a control character. */
  static long asciiVisible(long word) {
    return ((word & LOW_BITS) + ONES * (0x7f - ' ')) & ~word & TOP_BITS;
  }

  /** All percent signs. */
  static long percentSigns(long word) {
    return ~((((word & LOW_BITS) ^ PERCENT_SIGNS) + LOW_BITS) | word) & TOP_BITS;
  }

  /** All bytes beyond ASCII. */
  static long beyondAscii(long word) {
    return word & TOP_BITS;
  }

  /** All slashes, backslashes, quotes, apostrophes, and controls but tabs and newlines. */
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
   * All bytes that are {@code second} and stand behind {@code first}, both of ASCII.
   *
   * @param behind the bytes before each byte of the word
   */
  static long pairs(long behind, long word, char first, char second) {
    long notFirst = ((behind & LOW_BITS) ^ (ONES * first)) + LOW_BITS;
    long notSecond = ((word & LOW_BITS) ^ (ONES * second)) + LOW_BITS;
    return ~(notFirst | notSecond | behind | word) & TOP_BITS;
  }

  /**
   * All bytes behind a {@code #} that are an {@code i} or come before the small letters.
   *
   * @param behind the bytes before each byte of the word
   */
  static long behindHash(long behind, long word) {
    long low = word & LOW_BITS;
    long notBehind = ((behind & LOW_BITS) ^ HASHES) + LOW_BITS;
    long notI = (low ^ (ONES * 'i')) + LOW_BITS;
    long small = low + ONES * (0x80 - 'a');
    return ~(notBehind | behind | (notI & small)) & TOP_BITS;
  }
}
