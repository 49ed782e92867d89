package org.langmix.count;

/** White space of C, as clang's lexer has it: a NUL outside tokens is such. */
final class WhiteSpace {
  private WhiteSpace() {}

  static boolean isWhiteSpace(byte b) {
    return b == ' ' || b == 0 || (b >= '\t' && b <= '\r');
  }
}
