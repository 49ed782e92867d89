package org.langmix.count.rust;

import org.langmix.count.line.LineCounts;
import org.langmix.count.line.RunningCounts;
import org.langmix.count.text.ByteOrderMark;
import org.langmix.count.text.PlainCode;
import org.langmix.count.text.RustMarks;
import org.langmix.count.text.Utf8;

/**
 * Tells apart code, comments and literals of Rust, as rustc's lexer does (edition 2021). An
 * unterminated comment or string literal runs to the end of the file. {@link RustScanner} tells
 * character literals from lifetimes.
 */
public final class RustLexer {
  private static final byte PUNCTUATION = 0;
  private static final byte BLANK = 1;
  private static final byte NEWLINE = 2;
  private static final byte SLASH = 3;
  private static final byte QUOTE = 4;
  private static final byte APOSTROPHE = 5;
  private static final byte WORD = 6;
  private static final byte DIGIT = 7;
  private static final byte NOT_ASCII = 8;
  private static final String WHITE_SPACE = " \t\n\f\u000b\r";

  private static final byte[] KIND = kinds();

  private final byte[] source;
  private final int end;
  private final RustScanner scanner;
  private final RustFacts facts;
  private final RunningCounts lines;
  private final LineComments lineComments;
  private final PlainCode plainCode;

  /** The end of the last token that was examined. */
  private int tokenEnd;

  private int position;

  public RustLexer(byte[] source, int end, RunningCounts lines, RustMarks marks) {
    this.source = source;
    this.end = end;
    this.scanner = new RustScanner(source, end);
    this.facts = new RustFacts(source, end, scanner);
    this.lines = lines;
    this.position = ByteOrderMark.length(source, end);
    marks.begin(source, position, end);
    this.lineComments = new LineComments(marks);
    this.plainCode = new PlainCode(marks, lines);
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[256];
    WHITE_SPACE.chars().forEach(blank -> kinds[blank] = BLANK);
    kinds['\n'] = NEWLINE;
    kinds['/'] = SLASH;
    kinds['"'] = QUOTE;
    kinds['\''] = APOSTROPHE;
    kinds['_'] = WORD;
    for (int letter = 'a'; letter <= 'z'; letter++) {
      kinds[letter] = WORD;
      kinds[letter - 'a' + 'A'] = WORD;
    }
    for (int digit = '0'; digit <= '9'; digit++) {
      kinds[digit] = DIGIT;
    }
    for (int high = 0x80; high < 0x100; high++) {
      kinds[high] = NOT_ASCII;
    }
    return kinds;
  }

  public LineCounts count() {
    RustPreamble preamble = RustPreamble.of(source, position, end);
    code(preamble.shebangEnd());
    if (preamble.frontmatterEnd() > preamble.frontmatterStart()) {
      blanks(preamble.frontmatterStart());
      code(preamble.frontmatterEnd());
    }
    tokenEnd = position;
    while (position < end) {
      position = plainCode.pass(position);
      if (position < end) {
        stop(KIND[source[position] & 0xff]);
      }
    }
    return facts.add(lines.endFile(source, end));
  }

  private void stop(byte kind) {
    switch (kind) {
      case BLANK -> position++;
      case NEWLINE -> {
        lines.endLine();
        position++;
      }
      case PUNCTUATION -> codeInLine(position + 1);
      case WORD, DIGIT -> {
        position = facts.wordAround(position);
        if (beginsToken(position)) {
          token(kind);
        } else {
          codeInLine(scanner.wordEnd(position));
        }
      }
      default -> {
        int begunTokenEnd = begunTokenEnd(position);
        if (begunTokenEnd > position) {
          code(begunTokenEnd);
        } else {
          token(kind);
        }
      }
    }
  }

  /** Whether the word or number at an offset is the beginning of a token, not the rest of one. */
  private boolean beginsToken(int start) {
    if (start == tokenEnd) {
      return true;
    }
    byte before = source[start - 1];
    if (before == '#' || before == '+' || before == '-') { // as in r#name or 1e+0suffix
      tokenEnd = scanner.tokenEnd(tokenEnd, start);
      return start == tokenEnd;
    }
    return !isWordOrDigit(before);
  }

  /**
   * The end of the token that contains a stop and began before it: a literal with a prefix, or a
   * word that goes on with non-ASCII characters. The stop itself if there is no such token.
   */
  private int begunTokenEnd(int stop) {
    if (stop == tokenEnd) {
      return stop;
    }
    byte before = source[stop - 1];
    boolean mayGoOn = source[stop] < 0 ? isWordOrDigit(before) : "rbc#".indexOf(before) >= 0;
    if (mayGoOn) {
      tokenEnd = scanner.tokenEnd(tokenEnd, stop);
    }
    return mayGoOn ? tokenEnd : stop;
  }

  private static boolean isWordOrDigit(byte b) {
    byte kind = KIND[b & 0xff];
    return kind == WORD || kind == DIGIT;
  }

  private void token(byte kind) {
    switch (kind) {
      case WORD -> word();
      case SLASH -> slash();
      case NOT_ASCII -> notAscii();
      default -> code(scanner.tokenEnd(position));
    }
    tokenEnd = position;
  }

  private void blanks(int to) {
    for (int at = position; at < to; at++) {
      if (source[at] == '\n') {
        lines.endLine();
      }
    }
    position = to;
  }

  /** Passes over code without a newline in it. */
  private void codeInLine(int to) {
    lines.code();
    position = to;
  }

  /** Passes over code or a literal. Every line with a byte of it is a code line. */
  private void code(int to) {
    int newline = scanner.lineEnd(position, to);
    while (newline < to) {
      lines.code();
      lines.endLine();
      position = newline + 1;
      newline = scanner.lineEnd(position, to);
    }
    if (position < to) {
      lines.code();
    }
    position = to;
  }

  private void word() {
    int wordEnd = scanner.wordEnd(position);
    int tokenEnd = scanner.prefixedLiteralEnd(position, wordEnd);
    if (tokenEnd == wordEnd) {
      facts.word(position, wordEnd);
      codeInLine(wordEnd);
    } else {
      code(tokenEnd);
    }
  }

  private void notAscii() {
    int next = position + Utf8.length(source, position, end);
    if (RustScanner.isWhiteSpace(Utf8.codePoint(source, position, end))) {
      position = next;
    } else if (scanner.isWordStart(position)) {
      word();
    } else {
      codeInLine(next);
    }
  }

  private void slash() {
    if (position + 1 < end && source[position + 1] == '/') {
      lineComments();
      return;
    }
    int commentEnd = scanner.commentEnd(position);
    if (commentEnd == position) {
      codeInLine(position + 1);
    } else {
      blockComment(commentEnd);
    }
  }

  /** Passes a line comment and those on the lines directly below it: most come in groups. */
  private void lineComments() {
    lineComment();
    while (position < end) {
      lines.endLine();
      int next = position + 1;
      while (next < end && source[next] == ' ') {
        next++;
      }
      position = next;
      if (next + 1 >= end || source[next] != '/' || source[next + 1] != '/') {
        return;
      }
      lineComment();
    }
  }

  private void lineComment() {
    int commentEnd = lineComments.end(position, end);
    if (lineComments.maySaySafety()) {
      facts.comment(position, commentEnd);
    }
    lines.comment(scanner.isDocComment(position));
    position = commentEnd;
  }

  private void blockComment(int commentEnd) {
    facts.comment(position, commentEnd);
    boolean doc = scanner.isDocComment(position);
    commentLines(commentEnd, doc);
    if (position < commentEnd) {
      lines.comment(doc);
    }
    position = commentEnd;
  }

  private void commentLines(int commentEnd, boolean doc) {
    int newline = scanner.lineEnd(position, commentEnd);
    while (newline < commentEnd) {
      lines.comment(doc);
      lines.endLine();
      position = newline + 1;
      newline = scanner.lineEnd(position, commentEnd);
    }
  }
}
