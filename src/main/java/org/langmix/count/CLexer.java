package org.langmix.count;

/**
 * Tells code, comments and literals of C apart as gcc and clang do in gnu11 mode, before any
 * preprocessing: the bodies of {@code #if 0} are code, trigraphs are not replaced, a backslash with
 * a newline behind it (white space between them allowed) splices two lines wherever it stands but
 * in a raw string.
 *
 * <p>A line counts as covered by a comment or a literal if one of its bytes, its newline included,
 * belongs to it. Methods take the offset where a token begins and return the one behind it.
 */
final class CLexer {
  private static final byte BLANK = 1;
  private static final byte NEWLINE = 2;
  private static final byte SLASH = 3;
  private static final byte QUOTE = 4;

  /** What means more at the start of a line: a directive's mark, a splice, MODULE_LICENSE. */
  private static final byte MARK = 5;

  private static final byte[] KIND = kinds();

  private final byte[] source;
  private final int end;
  private final LineTally lines;
  private HeaderName headerName = HeaderName.NONE;
  private boolean inLogicalLine;
  private boolean inDirective;
  private long modules;

  CLexer(byte[] source, int end, LineTally lines) {
    this.source = source;
    this.end = end;
    this.lines = lines;
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[256];
    for (char blank : " \t\f\u000b\r\0".toCharArray()) {
      kinds[blank] = BLANK;
    }
    kinds['\n'] = NEWLINE;
    kinds['/'] = SLASH;
    kinds['"'] = QUOTE;
    kinds['\''] = QUOTE;
    for (char mark : "#%\\M".toCharArray()) {
      kinds[mark] = MARK;
    }
    return kinds;
  }

  LineCounts count() {
    int at = ByteOrderMark.length(source, end);
    while (at < end) {
      at = plainLines(at);
      at = line(at);
    }
    LineCounts counts = lines.endFile(source, end);
    return modules == 0 ? counts : counts.withModules(modules);
  }

  /**
   * Passes over lines that hold neither a comment nor a literal, from the start of one on. Most
   * lines do not, and need no look at their tokens.
   */
  private int plainLines(int start) {
    int line = start;
    PlainLine plain = new PlainLine(source, end);
    while (plain.scan(line)) {
      int newline = plain.newline();
      if (plain.isBlank()) {
        inLogicalLine = false;
        inDirective = false;
      } else {
        byte first = source[plain.first()];
        boolean spliced = Splice.precedes(source, line, newline);
        if (first == 'M' || first == '%' || first == '\\' || (first == '#' && spliced)) {
          return line;
        }
        lines.code();
        inLogicalLine = spliced;
        inDirective &= spliced;
      }
      lines.endLine();
      line = newline + 1;
    }
    return line;
  }

  /** Passes over tokens up to the newline behind one, or to the end of the file. */
  private int line(int start) {
    int at = start;
    while (at < end) {
      byte kind = KIND[source[at] & 0xff];
      if (kind == BLANK) {
        at++;
      } else if (kind == NEWLINE) {
        newline(at);
        return at + 1;
      } else {
        at = token(kind, at);
      }
    }
    return at;
  }

  private void newline(int at) {
    if (inLogicalLine && !Splice.precedes(source, 0, at)) {
      inLogicalLine = false;
      inDirective = false;
    }
    lines.endLine();
  }

  private int token(byte kind, int at) {
    return switch (kind) {
      case SLASH -> slash(at);
      case QUOTE -> literal(at);
      case MARK -> mark(at);
      default -> plainCode(at);
    };
  }

  private void code() {
    lines.code();
    inLogicalLine = true;
  }

  /** Passes over what holds neither a comment nor a literal. */
  private int plainCode(int start) {
    code();
    int at = ByteScan.codeEnd(source, start, end);
    if (headerName.start() < at) {
      at = ByteScan.codeEnd(source, headerName.end(), end);
      headerName = HeaderName.NONE;
    }
    return at;
  }

  private int mark(int start) {
    if (source[start] == 'M') {
      modules += !inDirective && ModuleDeclaration.isAt(source, start, end) ? 1 : 0;
    } else if (!inLogicalLine) {
      if (Splice.end(source, start, end) > start) {
        lines.code(); // a backslash that joins lines before the first token of them
        return start + 1;
      }
      beginLogicalLine(start);
    }
    return plainCode(start);
  }

  private void beginLogicalLine(int start) {
    boolean digraph = source[start] == '%' && start + 1 < end && source[start + 1] == ':';
    if (source[start] == '#' || digraph) {
      inDirective = true;
      headerName = HeaderName.of(source, start + (digraph ? 2 : 1), end);
    }
  }

  private int slash(int start) {
    int next = Splice.skip(source, start + 1, end);
    int second = next < end ? source[next] : 0;
    if (second != '/' && second != '*') {
      code();
      return start + 1;
    }
    lines.comment();
    commentLines(start, next);
    return second == '/' ? lineComment(next + 1) : blockComment(next + 1);
  }

  /** Ends the lines whose newlines stand within a comment. */
  private void commentLines(int from, int to) {
    for (int at = from; at < to; at++) {
      if (source[at] == '\n') {
        lines.endLine();
        lines.comment();
      }
    }
  }

  private int lineComment(int start) {
    int at = ByteScan.lineEnd(source, start, end);
    while (at < end && Splice.precedes(source, start, at)) {
      int next = Splice.afterNewline(source, at, end);
      commentLines(at, next - 1);
      if (source[next - 1] == '\n') {
        lines.endLine();
      }
      if (next < end && source[next] != '\n' && source[next] != '\r') {
        lines.comment();
      }
      at = ByteScan.lineEnd(source, next, end);
    }
    return at;
  }

  private int blockComment(int start) {
    int at = ByteScan.starOrNewline(source, start, end);
    while (at < end) {
      int next = at + 1;
      if (source[at] == '\n') {
        lines.endLine();
        lines.comment();
      } else {
        int slash = Splice.skip(source, next, end);
        if (slash < end && source[slash] == '/') {
          commentLines(next, slash);
          return slash + 1;
        }
      }
      at = ByteScan.starOrNewline(source, next, end);
    }
    return end;
  }

  /** A string or character literal; one without its closing quote ends with the logical line. */
  private int literal(int start) {
    byte quote = source[start];
    if (quote == '"' && RawString.prefixEndsAt(source, start)) {
      return rawString(start);
    }
    code();
    int at = start + 1;
    while (at < end) {
      byte here = source[at];
      if (here == quote) {
        return at + 1;
      }
      if (here == '\n' || here == '\r') {
        return at;
      }
      at = here == '\\' ? escape(at) : at + 1;
    }
    return end;
  }

  /** A splice, or a backslash with the character that it escapes: never a newline. */
  private int escape(int backslash) {
    int splice = Splice.end(source, backslash, end);
    if (splice > backslash) {
      splicedLiteral(backslash, splice);
      return splice;
    }
    int escaped = Splice.skip(source, backslash + 1, end);
    splicedLiteral(backslash, escaped);
    boolean ends = escaped < end && (source[escaped] == '\n' || source[escaped] == '\r');
    return ends ? escaped : Math.min(escaped + 1, end);
  }

  /** Ends the lines that are spliced within a literal; the next one is code if it goes on there. */
  private void splicedLiteral(int from, int to) {
    for (int at = from; at < to; at++) {
      if (source[at] == '\n') {
        lines.endLine();
        boolean goesOn = at + 1 < end && source[at + 1] != '\n' && source[at + 1] != '\r';
        if (at + 1 < to || goesOn) {
          lines.code();
        }
      }
    }
  }

  private int rawString(int quote) {
    code();
    int stringEnd = RawString.end(source, quote, end);
    for (int at = quote; at < stringEnd; at++) {
      if (source[at] == '\n') {
        lines.endLine();
        lines.code();
      }
    }
    return stringEnd;
  }
}
