package org.langmix.count;

import java.util.List;

/** Counts the lines of files, one after another. Serves one thread. */
public final class LineCounter {
  /** Of a quarter of a megabyte, as hardly any source file is larger. */
  private static final int LARGEST_PIECE = (1 << 18) / Long.BYTES;

  private final CMarks cMarks;
  private final RustMarks rustMarks;

  public LineCounter() {
    this(LARGEST_PIECE);
  }

  /**
   * @param largestPiece how many words of eight bytes are marked together at most; the counts do
   *     not depend on it
   */
  LineCounter(int largestPiece) {
    this.cMarks = new CMarks(largestPiece);
    this.rustMarks = new RustMarks(largestPiece);
  }

  /** Counts the lines of the file that the first {@code length} bytes are. */
  public LineCounts count(Syntax syntax, byte[] source, int length) {
    return lex(syntax, source, length, new LineTally(false));
  }

  /** What each line of a file is. */
  List<LineClass> explain(Syntax syntax, byte[] source) {
    LineTally lines = new LineTally(true);
    lex(syntax, source, source.length, lines);
    return lines.classes();
  }

  private LineCounts lex(Syntax syntax, byte[] source, int length, LineTally lines) {
    return switch (syntax) {
      case RUST -> new RustLexer(source, length, lines, rustMarks).count();
      case C -> new CLexer(source, length, lines, cMarks).count();
      default -> new AssemblyLexer(source, length, syntax.commentCharacters(), lines).count();
    };
  }
}
