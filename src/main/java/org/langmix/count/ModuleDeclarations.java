package org.langmix.count;

import java.nio.charset.StandardCharsets;

/**
 * Counts {@code MODULE_LICENSE(} in the code of a C file, which every kernel module has once. The
 * word is looked for in the whole file first, as most files have none.
 */
final class ModuleDeclarations {
  private static final WordSearch WORD =
      new WordSearch("MODULE_LICENSE".getBytes(StandardCharsets.US_ASCII));

  private final byte[] source;
  private final int end;
  private int next;
  private long count;

  ModuleDeclarations(byte[] source, int end) {
    this.source = source;
    this.end = end;
    this.next = WORD.find(source, 0, end);
  }

  /** Whether the word stands before an offset, so that the code there is worth a look. */
  boolean mayStandBefore(int offset) {
    return next < offset;
  }

  /** Counts the declarations in a piece of code. */
  void countIn(int from, int to) {
    if (next < from) {
      next = WORD.find(source, from, end);
    }
    while (next < to) {
      if (isCall(next)) {
        count++;
      }
      next = WORD.find(source, next + 1, end);
    }
  }

  private boolean isCall(int at) {
    if (at > 0 && isWordByte(source[at - 1])) {
      return false;
    }
    int behind = at + WORD.length();
    while (behind < end && source[behind] <= ' ' && source[behind] >= 0) {
      behind++;
    }
    return behind < end && source[behind] == '(';
  }

  private static boolean isWordByte(byte b) {
    return b < 0 || b == '_' || b == '$' || Character.isLetterOrDigit(b);
  }

  long count() {
    return count;
  }
}
