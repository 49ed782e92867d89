package org.langmix.count.rust;

/**
 * Looks for {@code SAFETY:} in the comments above a line, as clippy's lint {@code
 * undocumented_unsafe_blocks} does: in a group of line comments, in a block comment that begins a
 * line, or in a comment behind code on the line above. Empty lines and lines of attributes may
 * follow the comments.
 */
final class CommentsAbove {
  private static final String SAFETY = "SAFETY:";
  private static final int NONE = -1;

  private final byte[] source;
  private final int textStart;
  private final int end;
  private final RustScanner scanner;

  /** The line of the last question, so that a line is looked at once, whatever it holds. */
  private int lastLine = NONE;

  private boolean lastAnswer;

  CommentsAbove(byte[] source, int textStart, int end, RustScanner scanner) {
    this.source = source;
    this.textStart = textStart;
    this.end = end;
    this.scanner = scanner;
  }

  /**
   * Whether the comments directly above a line contain {@code SAFETY:}.
   *
   * @param line the offset at which the line begins
   */
  boolean saySafety(int line) {
    if (line != lastLine) {
      lastLine = line;
      lastAnswer = look(line);
    }
    return lastAnswer;
  }

  private boolean look(int line) {
    int below = line;
    int above = lineAbove(below);
    while (isAttribute(above, below)) {
      below = lineStart(above);
      above = lineAbove(below);
    }
    if (above == NONE) {
      return false;
    }
    return begins(above, '/', '/')
        ? lineComments(above)
        : blockComment(above, below) || trailingComment(above, visibleEnd(below));
  }

  /** Whether the last line above another holds nothing but attributes. */
  private boolean isAttribute(int line, int below) {
    return line != NONE && begins(line, '#', '[') && source[visibleEnd(below) - 1] == ']';
  }

  /** Whether {@code SAFETY:} is in the group of line comments that ends with the given one. */
  private boolean lineComments(int last) {
    boolean inExample = false;
    int at = last;
    while (at != NONE && begins(at, '/', '/')) {
      inExample ^= isCodeFence(at);
      if (!inExample && containsSafety(at, scanner.lineEnd(at, end))) {
        return true;
      }
      at = lineAbove(lineStart(at));
    }
    return false;
  }

  /** Whether a line comment begins or ends an example in documentation. */
  private boolean isCodeFence(int comment) {
    int at = comment;
    while (at < end && source[at] == '/') {
      at++;
    }
    at = firstVisible(at);
    return begins(at, '`', '`') && begins(at + 1, '`', '`');
  }

  /** Whether {@code SAFETY:} is in the block comment that ends on the given last line. */
  private boolean blockComment(int lastLine, int below) {
    boolean ends = begins(visibleEnd(below) - 2, '*', '/');
    int at = lastLine;
    while (ends && at != NONE && !begins(at, '/', '*')) {
      at = lineAbove(lineStart(at));
      if (at != NONE && endsWithBlockComment(at) && !begins(at, '/', '*')) {
        return false; // another comment, so that no line is looked at for two of them
      }
    }
    return at != NONE
        && begins(at, '/', '*')
        && scanner.nextToken(at) >= below
        && containsSafety(at, scanner.commentEnd(at));
  }

  private boolean endsWithBlockComment(int line) {
    int visibleEnd = visibleEnd(scanner.lineEnd(line, end));
    return begins(visibleEnd - 2, '*', '/');
  }

  private boolean trailingComment(int line, int visibleEnd) {
    if (!containsSafety(line, visibleEnd)) {
      return false;
    }
    int tokenEnd = line;
    int at = scanner.nextToken(line);
    while (at < visibleEnd) {
      tokenEnd = scanner.tokenEnd(at);
      at = scanner.nextToken(tokenEnd);
    }
    return tokenEnd > line
        && containsSafety(tokenEnd, visibleEnd)
        && !scanner.opensItem(line, tokenEnd);
  }

  private boolean containsSafety(int from, int to) {
    for (int at = from; at + SAFETY.length() <= to; at++) {
      if ((source[at] & ~0x20) == 'S' && isSafety(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSafety(int at) {
    for (int i = 0; i < SAFETY.length(); i++) {
      int c = source[at + i];
      int upper = c >= 'a' && c <= 'z' ? c & ~0x20 : c;
      if (upper != SAFETY.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean begins(int at, char first, char second) {
    return at >= textStart && at + 1 < end && source[at] == first && source[at + 1] == second;
  }

  private int lineStart(int at) {
    int start = at;
    while (start > textStart && source[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  /** The first byte that is not white space at or after an offset. */
  private int firstVisible(int from) {
    int at = from;
    while (at < end && isBlank(source[at])) {
      at++;
    }
    return at;
  }

  /** The end of what is visible before an offset. */
  private int visibleEnd(int before) {
    int at = before;
    while (at > textStart && isBlank(source[at - 1])) {
      at--;
    }
    return at;
  }

  /** The first visible byte of the last line above another that is not empty; or NONE. */
  private int lineAbove(int line) {
    int visibleEnd = visibleEnd(line);
    return visibleEnd == textStart ? NONE : firstVisible(lineStart(visibleEnd - 1));
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || (b >= '\t' && b <= '\r');
  }
}
