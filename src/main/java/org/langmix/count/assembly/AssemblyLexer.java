package org.langmix.count.assembly;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.langmix.count.line.LineCounts;
import org.langmix.count.line.RunningCounts;
import org.langmix.count.text.ByteOrderMark;
import org.langmix.count.text.Splice;

/**
 * Tells code from comments in GNU assembly. There are three kinds of comments: C comments anywhere
 * (the C preprocessor removes them), comments that begin with a comment character of the
 * architecture, and comments that begin with {@code #} as the first token of a line, unless the
 * line is a preprocessing directive. This is an approximation, because macros are not expanded.
 */
public final class AssemblyLexer {
  private static final Set<String> DIRECTIVES =
      Set.of(
          "define",
          "elif",
          "else",
          "endif",
          "error",
          "ident",
          "if",
          "ifdef",
          "ifndef",
          "include",
          "include_next",
          "line",
          "pragma",
          "undef",
          "warning");

  private final byte[] source;
  private final int end;
  private final String commentCharacters;
  private final RunningCounts lines;
  private final Runnable blank = this::blank;
  private final Runnable newline = this::newline;
  private final Runnable slash = this::slash;
  private final Runnable string = this::string;
  private final Runnable character = this::character;
  private final Runnable hash = this::hash;
  private final Runnable other = this::other;
  private int position;
  private boolean inDirective;

  /**
   * The offset of the apostrophe or newline that ends the last character constant of the
   * preprocessor, which removes C comments before the assembler reads the file.
   */
  private int constantEnd = -1;

  public AssemblyLexer(byte[] source, int end, String commentCharacters, RunningCounts lines) {
    this.source = source;
    this.end = end;
    this.commentCharacters = commentCharacters;
    this.lines = lines;
  }

  public LineCounts count() {
    position = ByteOrderMark.length(source, end);
    while (position < end) {
      token(source[position]).run();
    }
    return lines.endFile(source, end);
  }

  /**
   * The method that passes a token, by the first byte of the token. All these methods are called
   * from one place, so that the JIT compiler compiles each by itself.
   */
  private Runnable token(byte first) {
    return switch (first) {
      case ' ', '\t', '\f', 0x0b, '\r', 0 -> blank;
      case '\n' -> newline;
      case '/' -> slash;
      case '"' -> string;
      case '\'' -> character;
      case '#' -> hash;
      default -> other;
    };
  }

  private void blank() {
    position++;
  }

  private void other() {
    codeOrComment(source[position]);
  }

  private void newline() {
    inDirective = inDirective && Splice.precedes(source, 0, position);
    lines.endLine();
    position++;
  }

  private void code(int to) {
    lines.code();
    position = Math.min(to, end);
  }

  private void codeOrComment(byte here) {
    if (!inDirective && here > 0 && commentCharacters.indexOf(here) >= 0) {
      lineComment();
    } else {
      code(position + 1);
    }
  }

  private void hash() {
    if (lines.lineHasCode() || inDirective) {
      codeOrComment((byte) '#');
    } else if (isDirective()) {
      inDirective = true;
      code(position + 1);
    } else {
      lineComment();
    }
  }

  private boolean isDirective() {
    int word = position + 1;
    while (word < end && (source[word] == ' ' || source[word] == '\t')) {
      word++;
    }
    int wordEnd = word;
    while (wordEnd < end
        && ((source[wordEnd] >= 'a' && source[wordEnd] <= 'z') || source[wordEnd] == '_')) {
      wordEnd++;
    }
    return DIRECTIVES.contains(new String(source, word, wordEnd - word, StandardCharsets.US_ASCII));
  }

  private void slash() {
    byte next = position + 1 < end ? source[position + 1] : 0;
    if (next == '/') {
      lineComment();
    } else if (next == '*') {
      blockComment();
    } else {
      code(position + 1);
    }
  }

  private void lineComment() {
    lines.comment();
    while (position < end && source[position] != '\n') {
      position++;
    }
  }

  private void blockComment() {
    lines.comment();
    position += 2;
    while (position < end) {
      byte here = source[position++];
      if (here == '\n') {
        lines.endLine();
        lines.comment();
      } else if (here == '*' && position < end && source[position] == '/') {
        position++;
        return;
      }
    }
  }

  /** Passes a string. It ends at its closing quote or at the end of the line. */
  private void string() {
    int at = position + 1;
    while (at < end && source[at] != '"' && source[at] != '\n') {
      at += source[at] == '\\' && at + 1 < end && source[at + 1] != '\n' ? 2 : 1;
    }
    code(at < end && source[at] == '"' ? at + 1 : at);
  }

  /**
   * Passes a character constant of the assembler: an apostrophe, one character, which a backslash
   * may escape, and a closing apostrophe, if there is one.
   */
  private void character() {
    passApostrophe(position);
    int next = position + 1;
    if (next > constantEnd && beginsComment(next)) {
      code(next); // as in 'ab'/* c */
      return;
    }
    if (next < end && source[next] == '\\') {
      next++;
    }
    int behind = next < end && source[next] == '\n' ? next : next + 1;
    passApostrophe(next);
    passApostrophe(behind);
    code(behind < end && source[behind] == '\'' ? behind + 1 : behind);
  }

  private boolean beginsComment(int slash) {
    return slash + 1 < end
        && source[slash] == '/'
        && (source[slash + 1] == '/' || source[slash + 1] == '*');
  }

  /** Takes note of an apostrophe, if there is one, that may open a constant of the preprocessor. */
  private void passApostrophe(int at) {
    if (at < end && source[at] == '\'' && at > constantEnd) {
      constantEnd = preprocessorConstantEnd(at + 1);
    }
  }

  // clang, Lexer::LexCharConstant: in assembly, a constant that is not closed ends with its line.
  /** The offset of the apostrophe that closes the preprocessor's constant; else of the newline. */
  private int preprocessorConstantEnd(int from) {
    int at = from;
    while (at < end && source[at] != '\'' && source[at] != '\n') {
      at += source[at] == '\\' && at + 1 < end && source[at + 1] != '\n' ? 2 : 1;
    }
    return at;
  }
}
