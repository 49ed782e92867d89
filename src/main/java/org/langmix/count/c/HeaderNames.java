package org.langmix.count.c;

import java.util.Set;
import org.langmix.count.text.Splice;

/**
 * The header names of a directive: the one of an {@code #include}, {@code #include_next}, {@code
 * #import} or {@code #embed}, or those of the {@code __has_include(<a.h>)} and {@code
 * __has_embed(<a>)} in the condition of an {@code #if} or {@code #elif}. Elsewhere {@code
 * __has_include} is no operator (C23 6.10.2).
 */
final class HeaderNames {
  private static final Set<String> INCLUSIONS =
      Set.of("include", "include_next", "import", "embed");
  private static final Set<String> CONDITIONS = Set.of("if", "elif");
  private static final Set<String> OPERATORS =
      Set.of("__has_include", "__has_include_next", "__has_embed");

  private static final int LONGEST_WORD = 18;

  private final byte[] source;
  private final int end;

  /** The offset at which the search for the next operator of a condition goes on. */
  private int at;

  private HeaderName current;

  /**
   * @param behindMark the offset after the {@code #} or {@code %:} of the directive
   */
  HeaderNames(byte[] source, int behindMark, int end) {
    this.source = source;
    this.end = end;
    this.at = HeaderName.skipBlanks(source, behindMark, end);
    String directive = mayHaveName() ? word() : "";
    if (INCLUSIONS.contains(directive)) {
      current = HeaderName.from(source, at, end);
      at = end;
    } else {
      at = CONDITIONS.contains(directive) ? at : end;
      current = next();
    }
  }

  /** A short cut, as most directives are others. */
  private boolean mayHaveName() {
    if (at + 1 >= end) {
      return false;
    }
    byte second = source[at + 1];
    return switch (source[at]) {
      case 'i' -> second == 'n' || second == 'm' || second == 'f' || second == '\\';
      case 'e' -> second == 'm' || second == 'l' || second == '\\';
      default -> false;
    };
  }

  /**
   * The first header name that ends after an offset; {@link HeaderName#NONE} if there is none.
   * Offsets are asked for in ascending order.
   */
  HeaderName endingAfter(int offset) {
    while (current.end() <= offset) {
      current = next();
    }
    return current;
  }

  /** The header name of the next operator in the logical line. */
  private HeaderName next() {
    at = HeaderName.skipBlanks(source, at, end);
    while (at < end && source[at] != '\n' && source[at] != '\r' && !isLineComment()) {
      int bracket = passToken() ? HeaderName.skipBlanks(source, at + 1, end) : end;
      if (bracket < end && source[bracket] == '<') {
        HeaderName name = HeaderName.from(source, bracket, end);
        at = Math.min(name.end(), end); // if no bracket closes this name, none closes a later one
        return name;
      }
      at = HeaderName.skipBlanks(source, at, end);
    }
    at = end;
    return HeaderName.NONE;
  }

  /** Passes a token. Returns whether it is an operator, and its parenthesis was reached. */
  private boolean passToken() {
    if (RawString.isWord(source[at])) {
      boolean operator = OPERATORS.contains(word());
      at = HeaderName.skipBlanks(source, at, end);
      return operator && at < end && source[at] == '(';
    }
    at = source[at] == '"' || source[at] == '\'' ? literalEnd() : at + 1;
    return false;
  }

  private boolean isLineComment() {
    int second = source[at] == '/' ? Splice.skip(source, at + 1, end) : end;
    return second < end && source[second] == '/';
  }

  /**
   * Passes a word, and returns it, or its beginning if it is longer than any that has a meaning.
   */
  private String word() {
    StringBuilder word = new StringBuilder();
    while (at < end && RawString.isWord(source[at])) {
      if (word.length() <= LONGEST_WORD) {
        word.append((char) (source[at] & 0xff));
      }
      at = Splice.skip(source, at + 1, end);
    }
    return word.toString();
  }

  private int literalEnd() {
    byte quote = source[at];
    int here = Splice.skip(source, at + 1, end);
    while (here < end && source[here] != quote && source[here] != '\n' && source[here] != '\r') {
      boolean escapes = source[here] == '\\';
      here = Splice.skip(source, here + 1, end);
      boolean escaped = here < end && source[here] != '\n' && source[here] != '\r';
      here = escapes && escaped ? Splice.skip(source, here + 1, end) : here;
    }
    return here < end && source[here] == quote ? here + 1 : here;
  }
}
