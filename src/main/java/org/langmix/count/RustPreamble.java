package org.langmix.count;

/**
 * What may stand before the first token of a Rust file: a shebang line and frontmatter between
 * lines of dashes. Both are code.
 */
final class RustPreamble {
  private RustPreamble() {}

  /**
   * The offset behind the preamble that begins at an offset; the offset itself if there is none.
   */
  static int end(byte[] source, int start, int end) {
    int at = shebangEnd(source, start, end);
    int dashes = at;
    while (dashes < end && RustScanner.isWhiteSpace(source[dashes])) {
      dashes++;
    }
    int dashesEnd = skipDashes(source, dashes, end);
    return dashesEnd - dashes < 3 ? at : frontmatterEnd(source, dashesEnd, dashesEnd - dashes, end);
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
      int at = line + 1;
      while (at < end && (source[at] == ' ' || source[at] == '\t')) {
        at++;
      }
      int closing = skipDashes(source, at, end);
      if (closing - at >= dashes) {
        return closing;
      }
      line = lineEnd(source, closing, end);
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
