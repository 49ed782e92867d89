package org.langmix.count.c;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.langmix.count.text.CMarks;
import org.langmix.count.text.Splice;
import org.langmix.count.text.WhiteSpace;

/** Finds {@code MODULE_LICENSE(} in a C file. Every kernel module has it once. */
final class ModuleDeclarations {
  private static final byte[] WORD = "MODULE_LICENSE".getBytes(StandardCharsets.US_ASCII);

  /** The index of the character in the word at which {@link CMarks} has a stop. */
  private static final int STOP = 3;

  private final byte[] source;
  private final int end;

  ModuleDeclarations(byte[] source, int end) {
    this.source = source;
    this.end = end;
  }

  /** The offset of the {@code MODULE_LICENSE} that contains a stop; negative if there is none. */
  int wordAround(int stop) {
    int start = stop - STOP;
    int behind = start + WORD.length;
    return start >= 0 && behind <= end && Arrays.equals(source, start, behind, WORD, 0, WORD.length)
        ? start
        : -1;
  }

  /** Whether the word at an offset in code is a call, and not part of a longer identifier. */
  boolean isCall(int word) {
    int before = Splice.skipBack(source, word);
    int behind = word + WORD.length;
    while (behind < end && WhiteSpace.isWhiteSpace(source[behind])) {
      behind++;
    }
    boolean whole = before == 0 || !RawString.isWord(source[before - 1]);
    return whole && behind < end && source[behind] == '(';
  }
}
