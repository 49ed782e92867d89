package org.langmix.count;

/** Finds the next of a few bytes. */
final class ByteScan {
  private static final long RETURNS = EightBytes.all('\r');
  private static final long BACKSLASHES = EightBytes.all('\\');

  private ByteScan() {}

  /** The next newline. */
  static int newline(byte[] source, int from, int end) {
    int at = from;
    for (; at <= end - Long.BYTES; at += Long.BYTES) {
      long found = EightBytes.firstNewline(EightBytes.at(source, at));
      if (found != 0) {
        return at + EightBytes.index(found);
      }
    }
    while (at < end && source[at] != '\n') {
      at++;
    }
    return at;
  }

  /** The last newline before {@code to}; less than {@code from} if there is none. */
  static int lastNewline(byte[] source, int from, int to) {
    int at = to;
    while (at - from >= Long.BYTES) {
      at -= Long.BYTES;
      long found = EightBytes.newlines(EightBytes.at(source, at));
      if (found != 0) {
        return at + EightBytes.lastIndex(found);
      }
    }
    at--;
    while (at >= from && source[at] != '\n') {
      at--;
    }
    return at;
  }

  /** The next newline or carriage return. */
  static int lineEnd(byte[] source, int from, int end) {
    int at = from;
    for (; at <= end - Long.BYTES; at += Long.BYTES) {
      long word = EightBytes.at(source, at);
      long found = EightBytes.firstNewline(word) | EightBytes.first(word, RETURNS);
      if (found != 0) {
        return at + EightBytes.index(found);
      }
    }
    while (at < end && source[at] != '\n' && source[at] != '\r') {
      at++;
    }
    return at;
  }

  /** The next backslash or control character, or the quote that ends a literal. */
  static int quotedEnd(byte[] source, int from, int end, byte quote) {
    long quotes = EightBytes.all(quote);
    int at = from;
    for (; at <= end - Long.BYTES; at += Long.BYTES) {
      long word = EightBytes.at(source, at);
      long found =
          EightBytes.first(word, quotes)
              | EightBytes.first(word, BACKSLASHES)
              | EightBytes.firstControl(word);
      if (found != 0) {
        return at + EightBytes.index(found);
      }
    }
    while (at < end && source[at] != quote && source[at] != '\\' && source[at] >= ' ') {
      at++;
    }
    return at;
  }
}
