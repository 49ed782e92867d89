package org.langmix.count.text;

/** Decodes single characters of UTF-8. An invalid byte is a character of its own. */
public final class Utf8 {
  private static final int REPLACEMENT = 0xfffd;

  private Utf8() {}

  /** The length of the character at an offset, in bytes: 1 to 4. */
  public static int length(byte[] source, int at, int end) {
    int first = at < end ? source[at] & 0xff : 0;
    int length = first < 0xc2 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 1;
    for (int i = 1; i < length; i++) {
      if (at + i >= end || (source[at + i] & 0xc0) != 0x80) {
        return 1;
      }
    }
    return length;
  }

  /** The code point of the character at an offset; U+FFFD if no valid character begins there. */
  public static int codePoint(byte[] source, int at, int end) {
    int length = length(source, at, end);
    int first = source[at] & 0xff;
    if (length == 1) {
      return first < 0x80 ? first : REPLACEMENT;
    }
    int codePoint = first & (0x7f >> length);
    for (int i = 1; i < length; i++) {
      codePoint = (codePoint << 6) | (source[at + i] & 0x3f);
    }
    return codePoint;
  }
}
