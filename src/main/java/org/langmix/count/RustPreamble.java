package org.langmix.count;

/**
 * What may stand before the first token of a Rust file: a shebang line, then frontmatter between
 * lines of dashes. Both are code.
 *
 * @param shebangEnd the offset behind the shebang; where it would begin if there is none
 * @param frontmatterStart the offset of the opening dashes
 * @param frontmatterEnd the offset behind the closing line; the same as the start if there is none
 */
record RustPreamble(int shebangEnd, int frontmatterStart, int frontmatterEnd) {
  private static final int LEAST_DASHES = 3;

  /** The preamble of a file whose text begins at an offset. */
  static RustPreamble of(byte[] source, int start, int end) {
    int shebangEnd = shebangEnd(source, start, end);
    int fence = shebangEnd;
    while (fence < end && RustScanner.isWhiteSpace(Utf8.codePoint(source, fence, end))) {
      fence += Utf8.length(source, fence, end);
    }
    int dashes = skipDashes(source, fence, end) - fence;
    return dashes < LEAST_DASHES
        ? new RustPreamble(shebangEnd, shebangEnd, shebangEnd)
        : new RustPreamble(shebangEnd, fence, frontmatterEnd(source, fence, dashes, end));
  }

  // Rust Reference, "Input format": #! is a shebang unless [ follows, comments and blanks aside.
  private static int shebangEnd(byte[] source, int start, int end) {
    if (start + 1 >= end || source[start] != '#' || source[start + 1] != '!') {
      return start;
    }
    RustScanner scanner = new RustScanner(source, end);
    int at = start + 2;
    while (at < end) {
      if (RustScanner.isWhiteSpace(source[at])) {
        at++;
      } else if (source[at] == '/' && scanner.commentEnd(at) > at && !scanner.isDocComment(at)) {
        at = scanner.commentEnd(at);
      } else {
        break;
      }
    }
    return at < end && source[at] == '[' ? start : lineEnd(source, start, end);
  }

  private static int frontmatterEnd(byte[] source, int opening, int dashes, int end) {
    int line = lineEnd(source, opening, end);
    while (line < end) {
      int closing = skipDashes(source, line + 1, end);
      int closingLineEnd = lineEnd(source, closing, end);
      if (closing - line - 1 >= dashes) {
        return closingLineEnd;
      }
      line = closingLineEnd;
    }
    return end;
  }

  private static int skipDashes(byte[] source, int start, int end) {
    int at = start;
    while (at < end && source[at] == '-') {
      at++;
    }
    return at;
  }

  private static int lineEnd(byte[] source, int start, int end) {
    int at = start;
    while (at < end && source[at] != '\n') {
      at++;
    }
    return at;
  }
}
