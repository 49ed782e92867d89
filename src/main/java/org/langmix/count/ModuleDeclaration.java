package org.langmix.count;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** {@code MODULE_LICENSE(} in C: every kernel module has it once, at the start of a line. */
final class ModuleDeclaration {
  private static final byte[] WORD = "MODULE_LICENSE".getBytes(StandardCharsets.US_ASCII);

  private ModuleDeclaration() {}

  /** Whether the word that begins at an offset is one. */
  static boolean isAt(byte[] source, int at, int end) {
    int behind = at + WORD.length;
    if (behind > end || !Arrays.equals(source, at, behind, WORD, 0, WORD.length)) {
      return false;
    }
    while (behind < end && " \t\r\n\f".indexOf(source[behind]) >= 0) {
      behind++;
    }
    return behind < end && source[behind] == '(';
  }
}
