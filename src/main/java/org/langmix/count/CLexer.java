package org.langmix.count;

/**
 * Tells code, comments and literals of C apart as gcc and clang do in gnu11 mode, before any
 * preprocessing: the bodies of {@code #if 0} are code, trigraphs are not replaced, a backslash with
 * a newline behind it (white space between them allowed) splices two lines wherever it stands but
 * in a raw string.
 *
 * <p>A line counts as covered by a comment or a literal if one of its bytes, its newline included,
 * belongs to it.
 */
final class CLexer {
  private final byte[] source;
  private final int end;
  private final LineTally lines;
  private final int textStart;
  private final PlainCode plainCode;
  private final LogicalLine logicalLine;
  private final ModuleDeclarations moduleDeclarations;
  private final Token slash;
  private final Token quote;
  private final Token other = this::other;
  private long modules;

  /**
   * Passes a token. One call leads to each kind of token, so that the virtual machine compiles each
   * by itself: all in one would take it longer than most files are read in.
   */
  @FunctionalInterface
  interface Token {
    /** The offset behind the token that begins at an offset. */
    int pass(int start);
  }

  CLexer(byte[] source, int end, LineTally lines, CMarks marks) {
    this.source = source;
    this.end = end;
    this.lines = lines;
    this.textStart = ByteOrderMark.length(source, end);
    marks.begin(source, textStart, end);
    this.plainCode = new PlainCode(marks, lines);
    this.logicalLine = new LogicalLine(source, textStart, end, marks);
    this.moduleDeclarations = new ModuleDeclarations(source, end);
    CLiteral literal = new CLiteral(source, textStart, end, lines, logicalLine, marks);
    this.quote = literal;
    this.slash = new CComment(source, end, lines, logicalLine, marks, literal);
  }

  LineCounts count() {
    int at = textStart;
    while (at < end) {
      at = plainCode.pass(at);
      if (at < end) {
        at = token(source[at]).pass(at);
      }
    }
    LineCounts counts = lines.endFile(source, end);
    return modules == 0 ? counts : counts.withModules(modules);
  }

  private Token token(byte first) {
    return switch (first) {
      case '/' -> slash;
      case '"', '\'' -> quote;
      default -> other;
    };
  }

  private int other(int at) {
    if (source[at] == '\n') {
      lines.endLine();
    } else if (!LogicalLine.isWhiteSpace(source[at])) {
      lines.code();
      countModule(moduleDeclarations.wordAround(at));
    }
    return at + 1;
  }

  private void countModule(int word) {
    if (word >= 0) {
      logicalLine.reach(word);
      modules += !logicalLine.isDirective() && moduleDeclarations.isCall(word) ? 1 : 0;
    }
  }
}
