package org.langmix.count.text;

/** White space of C, as clang's lexer defines it: a NUL outside of tokens is white space. */
public final class WhiteSpace {
  private WhiteSpace() {}

  public static boolean isWhiteSpace(byte b) {
    return b == ' ' || b == 0 || (b >= '\t' && b <= '\r');
  }
}
