package org.langmix.count.c;

import org.langmix.count.checkpoint.Checkpointer;
import org.langmix.count.checkpoint.Checkpoints;
import org.langmix.count.checkpoint.Copied;
import org.langmix.count.checkpoint.Counted;
import org.langmix.count.line.LineCounts;
import org.langmix.count.line.RunningCounts;
import org.langmix.count.text.ByteOrderMark;
import org.langmix.count.text.CMarks;
import org.langmix.count.text.PlainCode;
import org.langmix.count.text.Splice;
import org.langmix.count.text.WhiteSpace;

/**
 * Tells apart code, comments and literals of C, as gcc and clang do in gnu11 mode before any
 * preprocessing. The body of an {@code #if 0} is code. Trigraphs are not replaced. A backslash
 * followed by a newline, with optional white space between them, splices two lines everywhere
 * except in a raw string.
 *
 * <p>A comment or a literal covers a line if it includes at least one byte of the line. The newline
 * is a byte of the line.
 */
public final class CLexer {
  private final byte[] source;
  private final int end;
  private final RunningCounts lines;
  private final int textStart;
  private final PlainCode plainCode;
  private final Directives directives;
  private final ModuleDeclarations moduleDeclarations;
  private final Checkpointer checkpointer;
  private final Token lineComment;
  private final Token blockComment;
  private final Token literal;
  private final Token other = this::other;

  /**
   * Passes a token. All kinds of tokens are called from one place, so that the JIT compiler
   * compiles each kind by itself. If all were one method, most files would have been read before it
   * was compiled.
   */
  @FunctionalInterface
  interface Token {
    /** Returns the offset after the token that begins at {@code start}. */
    int pass(int start);
  }

  public CLexer(byte[] source, int end, RunningCounts lines, CMarks marks) {
    this.source = source;
    this.end = end;
    this.lines = lines;
    this.textStart = ByteOrderMark.length(source, end);
    marks.begin(source, textStart, end);
    this.plainCode = new PlainCode(marks, lines);
    this.directives = new Directives(source, textStart, end);
    this.moduleDeclarations = new ModuleDeclarations(source, end);
    this.checkpointer = new Checkpointer(source, end, lines, marks);
    CLiteral anyLiteral = new CLiteral(source, textStart, end, lines, directives, marks);
    this.literal = anyLiteral;
    this.lineComment = new CLineComment(source, end, lines, marks, directives, anyLiteral);
    this.blockComment = new CBlockComment(source, end, lines, marks, directives, anyLiteral);
  }

  public LineCounts count() {
    return countFrom(textStart);
  }

  /**
   * Counts with the help of the checkpoints of another file.
   *
   * @param room where to put the checkpoints of this file; what it holds is discarded
   * @param keeps whether the checkpoints of this file are wanted
   */
  public Counted count(Copied copied, Checkpoints room, boolean keeps) {
    LineCounts counts = countFrom(checkpointer.begin(textStart, copied, room, keeps));
    return new Counted(counts, checkpointer.taken());
  }

  private LineCounts countFrom(int start) {
    int at = start;
    while (at < end) {
      if (at >= checkpointer.goal()) {
        at = checkpointer.pass(at);
      }
      at = plainCode.pass(at);
      if (at < end && at < checkpointer.goal()) {
        at = token(at).pass(at);
      }
    }
    return lines.endFile(source, end);
  }

  private Token token(int start) {
    return switch (source[start]) {
      case '/' -> slash(start);
      case '"', '\'' -> literal;
      default -> other;
    };
  }

  private Token slash(int start) {
    int next = Splice.skip(source, start + 1, end);
    byte second = next < end ? source[next] : 0;
    if (second == '/') {
      return lineComment;
    }
    if (second != '*') {
      return other;
    }
    if (start > textStart && source[start - 1] == '#') {
      directives.passMark(start - 1, start);
    }
    return blockComment;
  }

  private int other(int at) {
    if (source[at] == '\n') {
      lines.endLine();
    } else if (!WhiteSpace.isWhiteSpace(source[at])) {
      lines.code();
    }
    mark(at, at > textStart ? source[at - 1] : 0);
    return at + 1;
  }

  private void mark(int at, byte before) {
    if (before == '#') {
      directives.passMark(at - 1, at);
    } else if (source[at] == '%' && at + 1 < end && source[at + 1] == ':') {
      directives.passMark(at, at + 2);
    } else if (before == 'D' && source[at] == 'U') {
      countModule(moduleDeclarations.wordAround(at));
    }
  }

  private void countModule(int word) {
    if (word >= 0 && !directives.hold(word) && moduleDeclarations.isCall(word)) {
      lines.module();
    }
  }
}
