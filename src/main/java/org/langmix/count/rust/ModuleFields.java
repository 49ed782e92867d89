package org.langmix.count.rust;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The fields of a macro that declares a kernel module, as in {@code module! { type: A, name: "a" }}
 * and {@code kernel::module_misc_device! { … }}. Other macros of similar names have no such fields:
 * {@code module_firmware!(A)}, {@code module_device_table!("of", A, TABLE)}.
 */
final class ModuleFields {
  private static final byte[] TYPE = "type".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] NAME = "name".getBytes(StandardCharsets.US_ASCII);

  private final byte[] source;
  private final int end;
  private final RustScanner scanner;

  /** The end of the brackets of the last call that is not within those of another. */
  private int bracketsEnd;

  ModuleFields(byte[] source, int end, RustScanner scanner) {
    this.source = source;
    this.end = end;
    this.scanner = scanner;
  }

  /**
   * Whether a call's brackets hold a field {@code type:} or {@code name:}, deeper brackets aside. A
   * call within the brackets of an earlier one has none: it is an argument. So each token is looked
   * at once, however deep calls are nested.
   *
   * @param macroEnd the offset after the macro's name, which an exclamation mark follows; greater
   *     than that of the call before
   */
  boolean follow(int macroEnd) {
    if (macroEnd < bracketsEnd) {
      return false;
    }
    int at = scanner.nextToken(scanner.nextToken(macroEnd) + 1);
    int depth = 0;
    boolean declares = false;
    boolean beginsField = false;
    while (at < end) {
      int tokenEnd = scanner.tokenEnd(at);
      int next = scanner.nextToken(tokenEnd);
      declares |= beginsField && isDeclaring(at, tokenEnd) && isColon(next);
      depth += change(source[at]);
      beginsField = depth == 1 && ",([{".indexOf(source[at]) >= 0;
      at = next;
      if (depth <= 0) {
        break;
      }
    }
    bracketsEnd = at;
    return declares;
  }

  /** How a token that begins with a byte changes the depth of brackets. */
  private static int change(byte first) {
    return switch (first) {
      case '(', '[', '{' -> 1;
      case ')', ']', '}' -> -1;
      default -> 0;
    };
  }

  private boolean isDeclaring(int start, int wordEnd) {
    return is(TYPE, start, wordEnd) || is(NAME, start, wordEnd);
  }

  private boolean is(byte[] word, int start, int wordEnd) {
    return Arrays.equals(source, start, wordEnd, word, 0, word.length);
  }

  /** Whether a token is a colon, and not the first half of {@code ::}. */
  private boolean isColon(int at) {
    return at < end && source[at] == ':' && !(at + 1 < end && source[at + 1] == ':');
  }
}
