package org.langmix.count.rust;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.langmix.count.text.ByteOrderMark;
import org.langmix.count.text.Utf8;

/**
 * What may precede the first token of a Rust file: a shebang line, then frontmatter between lines
 * of dashes. Both are code.
 *
 * @param shebangEnd the offset at which the shebang line ends; the offset at which it would begin
 *     if there is none
 * @param frontmatterStart the offset of the opening dashes
 * @param frontmatterEnd the offset at which the closing line ends; the same as {@code
 *     frontmatterStart} if there is no frontmatter
 */
record RustPreamble(int shebangEnd, int frontmatterStart, int frontmatterEnd) {
  private static final int LEAST_DASHES = 3;

  /** The offset at which the first token of a file may begin. */
  static int end(byte[] source, int end) {
    return of(source, ByteOrderMark.length(source, end), end).frontmatterEnd();
  }

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

  // Rust Reference, "Input format": #! is a shebang unless [ follows, ignoring comments and white
  // space.
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

  // rustc_lexer, Cursor::frontmatter: a line that begins with as many dashes as the opening line
  // ends it.
  private static int frontmatterEnd(byte[] source, int opening, int dashes, int end) {
    int behindInfo = infoEnd(source, opening + dashes, end);
    String rest = new String(source, behindInfo, end - behindInfo, StandardCharsets.ISO_8859_1);
    int closing = rest.indexOf("\n" + "-".repeat(dashes));
    int last = closing < 0 ? probableEnd(rest) : closing + 1;
    return lineEnd(source, behindInfo + last, end);
  }

  /** The end of what may follow the opening dashes: blanks, the name of a file type, blanks. */
  private static int infoEnd(byte[] source, int start, int end) {
    RustScanner scanner = new RustScanner(source, end);
    int at = skipBlanks(source, start, end);
    if (at < end && scanner.isWordStart(at)) {
      at = scanner.wordEnd(at);
      while (at < end && (source[at] == '-' || source[at] == '.' || scanner.isWordPart(at))) {
        at += Utf8.length(source, at, end);
      }
    }
    return skipBlanks(source, at, end);
  }

  private static int skipBlanks(byte[] source, int start, int end) {
    int at = start;
    while (at < end && (source[at] == ' ' || source[at] == '\t')) {
      at++;
    }
    return at;
  }

  /**
   * An offset in the last line of unterminated frontmatter, as guessed by rustc, which goes on
   * after that line.
   */
  private static int probableEnd(String rest) {
    int shorter = rest.indexOf("\n---");
    if (shorter >= 0) {
      return shorter + 1;
    }
    return Stream.of("\nuse ", "\n//!", "\n#![")
        .map(rest::indexOf)
        .filter(at -> at >= 0)
        .findFirst()
        .orElseGet(() -> indentedDashes(rest));
  }

  private static int indentedDashes(String rest) {
    int from = 0;
    int dashes = rest.indexOf("---");
    while (dashes >= 0) {
      int start = Math.max(from, rest.lastIndexOf('\n', dashes) + 1);
      if (rest.substring(start, dashes).chars().allMatch(c -> c == ' ' || c == '\t')) {
        return dashes;
      }
      from = dashes + 3;
      dashes = rest.indexOf("---", from);
    }
    return rest.length();
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
