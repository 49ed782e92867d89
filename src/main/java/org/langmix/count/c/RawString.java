package org.langmix.count.c;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.langmix.count.text.Splice;
import org.langmix.count.text.Utf8;

/**
 * Raw string literals, {@code R"x(…)x"}. In C, gcc has them in gnu11 mode, and clang has them since
 * version 19.
 */
final class RawString {
  private static final Set<String> PREFIXES = Set.of("R", "LR", "uR", "UR", "u8R");
  private static final int MAXIMUM_DELIMITER = 16;

  private RawString() {}

  /**
   * Whether the token directly before a quote is the prefix of a raw string. The text begins at
   * {@code start}.
   */
  static boolean prefixEndsAt(byte[] source, int start, int quote) {
    int last = Splice.skipBack(source, quote);
    if (last == 0 || source[last - 1] != 'R') {
      return false;
    }
    byte[] words = wordsBefore(source, start, quote);
    int at = 0;
    while (at < words.length) {
      int tokenEnd = tokenEnd(words, at, words.length);
      if (tokenEnd == words.length) {
        return PREFIXES.contains(
            new String(words, at, words.length - at, StandardCharsets.ISO_8859_1));
      }
      at = tokenEnd;
    }
    return false;
  }

  /**
   * The identifiers and numbers directly before a quote, including the dots and signs that a number
   * may contain.
   */
  private static byte[] wordsBefore(byte[] source, int start, int quote) {
    StringBuilder reversed = new StringBuilder();
    int at = Splice.skipBack(source, quote);
    while (at > start && (isWord(source[at - 1]) || isWithinNumber(source, at - 1))) {
      reversed.append((char) (source[at - 1] & 0xff));
      at = Splice.skipBack(source, at - 1);
    }
    return reversed.reverse().toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static boolean isWithinNumber(byte[] source, int at) {
    return source[at] == '.' || isSignOfExponent(source, at);
  }

  // C11 6.4.8: a preprocessing number may contain letters, dots and the sign of an exponent.
  private static int tokenEnd(byte[] source, int start, int end) {
    if (source[start] < 0 && !isIdentifierPart(source, start, end)) {
      return start + Utf8.length(source, start, end);
    }
    boolean number =
        isDigit(source[start])
            || (source[start] == '.' && start + 1 < end && isDigit(source[start + 1]));
    if (!number && !isWord(source[start])) {
      return start + 1;
    }
    int at = start + 1;
    while (at < end
        && (source[at] >= 0 || isIdentifierPart(source, at, end))
        && (isWord(source[at])
            || (number && (source[at] == '.' || isSignOfExponent(source, at))))) {
      at++;
    }
    return at;
  }

  private static boolean isIdentifierPart(byte[] source, int at, int end) {
    int start = at;
    while (start > 0 && at - start < 3 && (source[start] & 0xc0) == 0x80) {
      start--;
    }
    return start + Utf8.length(source, start, end) > at
        && Character.isUnicodeIdentifierPart(Utf8.codePoint(source, start, end));
  }

  private static boolean isSignOfExponent(byte[] source, int at) {
    if (at == 0 || (source[at] != '+' && source[at] != '-')) {
      return false;
    }
    int letter = source[at - 1] | 0x20;
    return letter == 'e' || letter == 'p';
  }

  static boolean isWord(byte b) {
    return b < 0 || b == '_' || b == '$' || isDigit(b) || ((b | 0x20) >= 'a' && (b | 0x20) <= 'z');
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }

  /**
   * The offset after the raw string whose opening quote is at {@code quote}. With an invalid
   * delimiter, the string ends at the next quote, as in clang. Without its closing delimiter, it
   * runs to the end of the file.
   */
  static int end(byte[] source, int quote, int end) {
    int open = quote + 1;
    while (open < end && open - quote <= MAXIMUM_DELIMITER && isDelimiter(source[open])) {
      open++;
    }
    if (open >= end || source[open] != '(') {
      return behind(source, quote + 1, end, "\"".getBytes(StandardCharsets.US_ASCII));
    }
    byte[] closing = new byte[open - quote + 1];
    closing[0] = ')';
    System.arraycopy(source, quote + 1, closing, 1, open - quote - 1);
    closing[closing.length - 1] = '"';
    return behind(source, open + 1, end, closing);
  }

  private static boolean isDelimiter(byte b) {
    return b > ' ' && b < 0x7f && b != '(' && b != ')' && b != '\\';
  }

  private static int behind(byte[] source, int from, int end, byte[] text) {
    for (int at = from; at + text.length <= end; at++) {
      if (Arrays.equals(source, at, at + text.length, text, 0, text.length)) {
        return at + text.length;
      }
    }
    return end;
  }
}
