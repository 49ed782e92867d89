package org.langmix.kernel.rust;

import java.util.Optional;

// Rust Reference, "String literals": "…", b"…", c"…", with escapes; r"…", r#"…"# without.
/** Reads the text of string literals. */
final class StringLiteral {
  private StringLiteral() {}

  /**
   * The text of a string literal or byte string literal; empty if a token is none.
   *
   * @param token a token as it is written
   */
  static Optional<String> text(String token) {
    int quote = token.indexOf('"');
    int last = token.lastIndexOf('"');
    if (quote < 0 || last <= quote || !token.substring(0, quote).matches("[bc]?(r#*)?")) {
      return Optional.empty();
    }
    String inner = token.substring(quote + 1, last);
    return Optional.of(token.substring(0, quote).contains("r") ? inner : unescape(inner));
  }

  private static String unescape(String text) {
    StringBuilder plain = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != '\\' || at == text.length()) {
        plain.append(c);
      } else {
        at = escape(text, at, plain);
      }
    }
    return plain.toString();
  }

  /** Reads an escape behind its backslash, and returns where it ends. */
  private static int escape(String text, int at, StringBuilder plain) {
    char c = text.charAt(at);
    switch (c) {
      case 'n' -> plain.append('\n');
      case 't' -> plain.append('\t');
      case 'r' -> plain.append('\r');
      case '0' -> plain.append('\0');
      case 'x' -> {
        return codePoint(text, at + 1, Math.min(at + 3, text.length()), plain);
      }
      case 'u' -> {
        int end = text.indexOf('}', at);
        if (end > 0 && text.startsWith("{", at + 1)) {
          codePoint(text, at + 2, end, plain);
          return end + 1;
        }
      }
      case '\n' -> { // continues without the white space
        int next = at + 1;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
          next++;
        }
        return next;
      }
      default -> plain.append(c);
    }
    return at + 1;
  }

  private static int codePoint(String text, int from, int to, StringBuilder plain) {
    try {
      plain.appendCodePoint(Integer.parseInt(text.substring(from, to).replace("_", ""), 16));
    } catch (IllegalArgumentException e) {
      plain.append(text, from, to); // rustc rejects it
    }
    return to;
  }
}
