package org.langmix.count.rust;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.langmix.count.text.Utf8;

/**
 * Finds the ends of Rust tokens, as rustc's lexer does. Unless they say otherwise, the methods take
 * the offset of a token's first byte and return the offset after its last byte. Beyond the end of
 * the file they read NUL, as rustc does.
 */
final class RustScanner {
  private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
  private static final int ZERO_WIDTH_JOINER = 0x200d;
  private static final Set<String> OPENS_ITEM = Set.of("fn", "mod", "impl", "trait");
  private static final boolean[] ASCII_WORD_PART = asciiWordParts();

  private final byte[] source;
  private final int end;

  RustScanner(byte[] source, int end) {
    this.source = source;
    this.end = end;
  }

  private static boolean[] asciiWordParts() {
    boolean[] parts = new boolean[128];
    for (int c = 0; c < parts.length; c++) {
      parts[c] = isLetter(c) || isDigit(c) || c == '_';
    }
    return parts;
  }

  private int at(int offset) {
    return offset < end ? source[offset] : 0;
  }

  // Rust Reference, "Comments": block comments nest; a line comment ends at \n only.
  /** The end of a comment; the offset itself if no comment begins there. */
  int commentEnd(int start) {
    if (at(start + 1) == '/') {
      return lineEnd(start + 2, end);
    }
    return at(start + 1) == '*' ? blockCommentEnd(start) : start;
  }

  /** The offset of the next newline; {@code to} if there is no newline before {@code to}. */
  int lineEnd(int from, int to) {
    int at = from;
    while (at < to && source[at] != '\n') {
      at++;
    }
    return at;
  }

  private int blockCommentEnd(int start) {
    int depth = 1;
    int next = start + 2;
    while (next < end && depth > 0) {
      if (source[next] == '/' && at(next + 1) == '*') {
        depth++;
        next += 2;
      } else if (source[next] == '*' && at(next + 1) == '/') {
        depth--;
        next += 2;
      } else {
        next++;
      }
    }
    return Math.min(next, end);
  }

  // Rust Reference, "Doc comments": /// but not ////, /** but neither /*** nor /**/, //! and /*!
  boolean isDocComment(int start) {
    int third = at(start + 2);
    int fourth = at(start + 3);
    if (third == '!') {
      return true;
    }
    return at(start + 1) == '/'
        ? third == '/' && fourth != '/'
        : third == '*' && fourth != '*' && fourth != '/';
  }

  boolean isWordStart(int offset) {
    int c = at(offset);
    if (c >= 0) {
      return isLetter(c) || c == '_';
    }
    return Character.isUnicodeIdentifierStart(Utf8.codePoint(source, offset, end));
  }

  boolean isWordPart(int offset) {
    int codePoint = Utf8.codePoint(source, offset, end);
    return codePoint == ZERO_WIDTH_JOINER
        || codePoint == ZERO_WIDTH_NON_JOINER
        || (Character.isUnicodeIdentifierPart(codePoint)
            && !Character.isIdentifierIgnorable(codePoint));
  }

  private static boolean isLetter(int c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** The end of an identifier, keyword or literal prefix. Its first character may be anything. */
  int wordEnd(int start) {
    int next = start + Utf8.length(source, start, end);
    while (next < end) {
      int c = source[next];
      if (c >= 0 && ASCII_WORD_PART[c]) {
        next++;
      } else if (c < 0 && isWordPart(next)) {
        next += Utf8.length(source, next, end);
      } else {
        return next;
      }
    }
    return next;
  }

  /**
   * The end of a literal's suffix: an identifier directly after the literal, which belongs to it.
   */
  int suffixEnd(int literalEnd) {
    return isWordStart(literalEnd) ? wordEnd(literalEnd) : literalEnd;
  }

  // Rust Reference, "Tokens": r"", r#""#, b"", b'', br"", c"", cr"" and the raw identifier r#name.
  /**
   * The end of the literal or raw identifier that begins with a word; the end of the word if there
   * is neither.
   */
  int prefixedLiteralEnd(int start, int wordEnd) {
    int next = at(wordEnd);
    if (wordEnd - start > 2 || (next != '"' && next != '\'' && next != '#')) {
      return wordEnd;
    }
    String word = new String(source, start, wordEnd - start, StandardCharsets.ISO_8859_1);
    return switch (word) {
      case "r" -> next == '\'' ? wordEnd : rawIdentifierOrStringEnd(wordEnd);
      case "br", "cr" -> next == '\'' ? wordEnd : rawStringEnd(wordEnd);
      case "b" -> next == '\'' ? characterEnd(wordEnd) : stringOrWordEnd(wordEnd);
      case "c" -> next == '\'' ? wordEnd : stringOrWordEnd(wordEnd);
      default -> wordEnd;
    };
  }

  private int stringOrWordEnd(int wordEnd) {
    return at(wordEnd) == '"' ? suffixEnd(stringEnd(wordEnd)) : wordEnd;
  }

  private int rawIdentifierOrStringEnd(int wordEnd) {
    return at(wordEnd) == '#' && isWordStart(wordEnd + 1)
        ? wordEnd(wordEnd + 1)
        : rawStringEnd(wordEnd);
  }

  /** The end of a string literal that begins with its quote, excluding a suffix. */
  int stringEnd(int quote) {
    int next = quote + 1;
    while (next < end && source[next] != '"') {
      next += source[next] == '\\' ? 2 : 1;
    }
    return Math.min(next + 1, end);
  }

  private int rawStringEnd(int start) {
    int quote = start;
    while (at(quote) == '#') {
      quote++;
    }
    int hashes = quote - start;
    if (at(quote) != '"') {
      return Math.min(quote + Utf8.length(source, quote, end), end);
    }
    int next = quote + 1;
    while (next < end) {
      if (source[next++] == '"') {
        int closing = next;
        while (closing - next < hashes && at(closing) == '#') {
          closing++;
        }
        if (closing - next == hashes) {
          return suffixEnd(closing);
        }
      }
    }
    return end;
  }

  /** The end of a character literal, a lifetime or a label. */
  int apostropheEnd(int apostrophe) {
    int first = apostrophe + 1;
    int second = first + Utf8.length(source, first, end);
    boolean mayBeLifetime = at(second) != '\'' && (isWordStart(first) || isDigit(at(first)));
    if (!mayBeLifetime) {
      return characterEnd(apostrophe);
    }
    if (at(first) == 'r' && at(second) == '#' && isWordStart(second + 1)) {
      return wordEnd(second + 1);
    }
    int wordEnd = wordEnd(first);
    return at(wordEnd) == '\'' ? wordEnd + 1 : wordEnd;
  }

  /**
   * The end of a character or byte literal. It may hold several characters, or lack its closing
   * quote.
   */
  private int characterEnd(int apostrophe) {
    int first = apostrophe + 1;
    int second = first + Utf8.length(source, first, end);
    if (at(second) == '\'' && at(first) != '\\') {
      return suffixEnd(second + 1);
    }
    int next = first;
    while (next < end) {
      int c = source[next];
      if (c == '\'') {
        return suffixEnd(next + 1);
      }
      if (c == '/' || (c == '\n' && at(next + 1) != '\'')) {
        return next;
      }
      next += c == '\\' ? 1 + Utf8.length(source, next + 1, end) : 1;
    }
    return Math.min(next, end);
  }

  // Rust Reference, "Number literals"; rustc lexes an exponent in any base, and rejects it later.
  /** The end of a number literal, including its suffix. */
  int numberEnd(int start) {
    int next = start;
    if (at(start) == '0' && "box".indexOf(at(start + 1)) >= 0) {
      next = digitsEnd(start + 2, at(start + 1) == 'x');
      if (onlyUnderscores(start + 2, next)) {
        return suffixEnd(next);
      }
    } else {
      next = digitsEnd(start, false);
    }
    if (at(next) == '.' && at(next + 1) != '.' && !isWordStart(next + 1)) {
      next = digitsEnd(next + 1, false);
    }
    if ((at(next) | 0x20) == 'e') {
      next++;
      if (at(next) == '+' || at(next) == '-') {
        next++;
      }
      next = digitsEnd(next, false);
    }
    return suffixEnd(next);
  }

  private boolean onlyUnderscores(int from, int to) {
    for (int at = from; at < to; at++) {
      if (source[at] != '_') {
        return false;
      }
    }
    return true;
  }

  private int digitsEnd(int start, boolean hexadecimal) {
    int next = start;
    while (isDigit(at(next))
        || at(next) == '_'
        || (hexadecimal && (at(next) | 0x20) >= 'a' && (at(next) | 0x20) <= 'f')) {
      next++;
    }
    return next;
  }

  /** The offset of the next token, after any white space and comments. */
  int nextToken(int from) {
    int at = from;
    while (at < end) {
      int comment = source[at] == '/' ? commentEnd(at) : at;
      if (comment > at) {
        at = comment;
      } else if (isWhiteSpace(Utf8.codePoint(source, at, end))) {
        at += Utf8.length(source, at, end);
      } else {
        return at;
      }
    }
    return end;
  }

  /** The end of any token that is neither a comment nor white space. */
  int tokenEnd(int start) {
    int first = at(start);
    if (isWordStart(start)) {
      return prefixedLiteralEnd(start, wordEnd(start));
    }
    if (isDigit(first)) {
      return numberEnd(start);
    }
    return switch (first) {
      case '"' -> suffixEnd(stringEnd(start));
      case '\'' -> apostropheEnd(start);
      default -> start + Utf8.length(source, start, end);
    };
  }

  /**
   * The first end of a token at or after {@code to}, in code without comments that begins at {@code
   * from}.
   */
  int tokenEnd(int from, int to) {
    int at = from;
    while (at < to) {
      at = tokenEnd(at);
    }
    return at;
  }

  /**
   * The end of the string literal that begins at an offset; the offset itself if none begins there.
   */
  int literalEnd(int start) {
    if (at(start) == '"') {
      return suffixEnd(stringEnd(start));
    }
    if (!isWordStart(start)) {
      return start;
    }
    int wordEnd = wordEnd(start);
    int literalEnd = prefixedLiteralEnd(start, wordEnd);
    return literalEnd > wordEnd ? literalEnd : start;
  }

  /** The end of a raw identifier, {@code r#name}; the offset itself if none begins there. */
  int rawIdentifierEnd(int start) {
    boolean raw = at(start) == 'r' && at(start + 1) == '#' && isWordStart(start + 2);
    return raw ? wordEnd(start + 2) : start;
  }

  /**
   * Whether a function, module, implementation or trait begins in code from an offset to another,
   * and its opening brace is there as well.
   */
  boolean opensItem(int from, int to) {
    boolean item = false;
    for (int at = nextToken(from); at < to; at = nextToken(tokenEnd(at))) {
      if (item && source[at] == '{') {
        return true;
      }
      item |= isWordStart(at) && OPENS_ITEM.contains(text(at, wordEnd(at)));
    }
    return false;
  }

  private String text(int start, int wordEnd) {
    return new String(source, start, wordEnd - start, StandardCharsets.ISO_8859_1);
  }

  // Rust Reference, "Whitespace": the Unicode property Pattern_White_Space.
  static boolean isWhiteSpace(int codePoint) {
    return switch (codePoint) {
      case '\t', '\n', 0x0b, '\f', '\r', ' ', 0x85, 0x200e, 0x200f, 0x2028, 0x2029 -> true;
      default -> false;
    };
  }
}
