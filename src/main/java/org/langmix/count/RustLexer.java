package org.langmix.count;

/**
 * Tells code, comments and literals of Rust apart as rustc's lexer does (edition 2021). What is not
 * terminated runs to the end of the file; character literals and lifetimes are told apart by {@link
 * RustScanner}.
 */
final class RustLexer {
  private static final byte BLANK = 1;
  private static final byte NEWLINE = 2;
  private static final byte SLASH = 3;
  private static final byte QUOTE = 4;
  private static final byte APOSTROPHE = 5;
  private static final byte WORD = 6;
  private static final byte DIGIT = 7;
  private static final byte NOT_ASCII = 8;

  private static final byte[] KIND = kinds();

  private final byte[] source;
  private final int end;
  private final RustScanner scanner;
  private final RustFacts facts;
  private final LineTally lines;
  private int position;

  RustLexer(byte[] source, int end, LineTally lines) {
    this.source = source;
    this.end = end;
    this.scanner = new RustScanner(source, end);
    this.facts = new RustFacts(source, end, scanner);
    this.lines = lines;
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[256];
    for (char blank : " \t\f\u000b\r".toCharArray()) {
      kinds[blank] = BLANK;
    }
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

  LineCounts count() {
    position = ByteOrderMark.length(source, end);
    RustPreamble preamble = RustPreamble.of(source, position, end);
    code(preamble.shebangEnd());
    if (preamble.frontmatterEnd() > preamble.frontmatterStart()) {
      blanks(preamble.frontmatterStart());
      code(preamble.frontmatterEnd());
    }
    while (position < end) {
      byte kind = KIND[source[position] & 0xff];
      if (kind == BLANK) {
        position++;
      } else if (kind == NEWLINE) {
        lines.endLine();
        position++;
      } else {
        token(kind);
      }
    }
    return facts.add(lines.endFile(source, end));
  }

  private void token(byte kind) {
    switch (kind) {
      case WORD -> word();
      case SLASH -> slash();
      case QUOTE -> code(scanner.suffixEnd(scanner.stringEnd(position)));
      case APOSTROPHE -> code(scanner.apostropheEnd(position));
      case DIGIT -> codeInLine(scanner.numberEnd(position));
      case NOT_ASCII -> notAscii();
      default -> punctuation();
    }
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

  /** Passes over code or a literal; every line that has a byte of it is a code line. */
  private void code(int to) {
    int newline = ByteScan.newline(source, position, to);
    while (newline < to) {
      lines.code();
      lines.endLine();
      position = newline + 1;
      newline = ByteScan.newline(source, position, to);
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

  private void punctuation() {
    facts.punctuation(source[position]);
    codeInLine(position + 1);
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
    int commentEnd = scanner.commentEnd(position);
    if (commentEnd == position) {
      codeInLine(position + 1);
      return;
    }
    facts.comment(position, commentEnd);
    boolean doc = scanner.isDocComment(position);
    int newline = ByteScan.newline(source, position, commentEnd);
    while (newline < commentEnd) {
      lines.comment(doc);
      lines.endLine();
      position = newline + 1;
      newline = ByteScan.newline(source, position, commentEnd);
    }
    if (position < commentEnd) {
      lines.comment(doc);
    }
    position = commentEnd;
  }
}
