package org.langmix.count.text;

/** White space of C, as clang's lexer has it: a NUL outside tokens is such. */
public final class WhiteSpace {
  private WhiteSpace() {}

  public static boolean isWhiteSpace(byte b) {
    return b == ' ' || b == 0 || (b >= '\t' && b <= '\r');
  }
}
