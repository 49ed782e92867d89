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
  private final byte[] source;
  private final int end;
  private final LineTally lines;
  private final int textStart;
  private final CMarks marks;
  private final PlainCode plainCode;
  private final LogicalLine logicalLine;
  private final ModuleDeclarations moduleDeclarations;
  private long modules;

  CLexer(byte[] source, int end, LineTally lines, CMarks marks) {
    this.source = source;
    this.end = end;
    this.lines = lines;
    this.textStart = ByteOrderMark.length(source, end);
    marks.begin(source, textStart, end);
    this.marks = marks;
    this.plainCode = new PlainCode(marks, lines);
    this.logicalLine = new LogicalLine(source, textStart, end);
    this.moduleDeclarations = new ModuleDeclarations(source, end);
  }

  LineCounts count() {
    int at = textStart;
    while (at < end) {
      at = plainCode.pass(at);
      if (at < end) {
        at = token(at);
      }
    }
    LineCounts counts = lines.endFile(source, end);
    return modules == 0 ? counts : counts.withModules(modules);
  }

  private int token(int at) {
    byte here = source[at];
    switch (here) {
      case '\n' -> lines.endLine();
      case '/' -> {
        return slash(at);
      }
      case '"', '\'' -> {
        return literal(at);
      }
      default -> other(at);
    }
    return at + 1;
  }

  private void other(int at) {
    if (!LogicalLine.isWhiteSpace(source[at])) {
      lines.code();
    }
    int word = moduleDeclarations.wordAround(at);
    if (word >= 0) {
      logicalLine.reach(word);
      modules += !logicalLine.isDirective() && moduleDeclarations.isCall(word) ? 1 : 0;
    }
  }

  private int slash(int start) {
    int next = Splice.skip(source, start + 1, end);
    byte second = next < end ? source[next] : 0;
    if (second != '/' && second != '*') {
      lines.code();
      return start + 1;
    }
    logicalLine.reach(start);
    int headerNameEnd = logicalLine.headerNameEnd(start);
    if (headerNameEnd > start) {
      lines.code();
      splicedLiteral(start, headerNameEnd);
      return headerNameEnd;
    }
    lines.comment();
    commentLines(start, next);
    int commentEnd = second == '/' ? lineComment(next + 1) : blockComment(next + 1);
    logicalLine.passComment(commentEnd);
    if (commentEnd < end && source[commentEnd] == '\n') {
      lines.endLine();
      return commentEnd + 1;
    }
    return commentEnd;
  }

  /** Ends the lines whose newlines stand within a comment. */
  private void commentLines(int from, int to) {
    for (int at = from; at < to; at++) {
      if (source[at] == '\n') {
        lines.endCommentLines(1);
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
    int newlines = 0;
    int at = start;
    while (marks.reach(at)) {
      long wanted = marks.from(at);
      for (int word = marks.wordOf(at); word < marks.count(); word++) {
        int slash = closingSlash(word, marks.stops(word) & wanted, start);
        long passed = slash < 0 ? wanted : wanted & ~marks.from(slash);
        newlines += Long.bitCount(marks.newlines(word) & passed);
        if (slash >= 0) {
          lines.endCommentLines(newlines);
          return slash + 1;
        }
        wanted = ~0L;
      }
      at = marks.end();
    }
    lines.endCommentLines(newlines);
    return end;
  }

  /** The slash among the stops in a word that closes a comment; negative if none does. */
  private int closingSlash(int word, long stops, int start) {
    for (long left = stops; left != 0; left &= left - 1) {
      int stop = marks.offset(word, left);
      if (source[stop] == '/' && closesComment(stop, start)) {
        return stop;
      }
    }
    return -1;
  }

  private boolean closesComment(int slash, int start) {
    byte before = source[slash - 1];
    if (before != '\n' && before != '\r') {
      return before == '*' && slash > start;
    }
    int starEnd = Splice.skipBack(source, slash);
    return starEnd > start && source[starEnd - 1] == '*';
  }

  /** A string or character literal; one without its closing quote ends with the logical line. */
  private int literal(int start) {
    lines.code();
    int before = start > textStart ? source[start - 1] : ' ';
    if (before == ' ' || before == '\t' || before == '(' || before == ',') {
      return quoted(start); // neither raw nor, whatever a compiler makes of it, in a header name
    }
    logicalLine.reach(start);
    int literalEnd = logicalLine.headerNameEnd(start);
    if (literalEnd > start) {
      splicedLiteral(start, literalEnd);
    } else if (source[start] == '"' && RawString.prefixEndsAt(source, textStart, start)) {
      literalEnd = rawString(start);
    } else {
      return quoted(start);
    }
    logicalLine.passLiteral(literalEnd);
    return literalEnd;
  }

  private int quoted(int start) {
    byte quote = source[start];
    int at = ByteScan.quotedEnd(source, start + 1, end, quote);
    while (at < end) {
      byte here = source[at];
      if (here == quote) {
        return at + 1;
      }
      if (here == '\n' || here == '\r') {
        return at;
      }
      at = here == '\\' ? escape(at) : ByteScan.quotedEnd(source, at + 1, end, quote);
    }
    return end;
  }

  /** A splice, or a backslash with the character that it escapes: never a newline. */
  private int escape(int backslash) {
    if (backslash + 1 < end && source[backslash + 1] > ' ' && source[backslash + 1] != '\\') {
      return backslash + 2;
    }
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
