package org.langmix.git.log;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jgit.util.RawParseUtils;
import org.langmix.git.object.Content;

/**
 * The lines of a message that say which commits a commit fixes: {@code Fixes: 54a4f0239f2e ("KVM:
 * MMU: make kvm_mmu_zap_page() return the number of pages it actually freed")}
 * (Documentation/process/submitting-patches.rst in the kernel).
 *
 * <p>Such a line begins with {@code Fixes:}, in whatever case, as git has it with trailers. White
 * space may follow, then come 4 to 40 hexadecimal digits, in whatever case, which no letter, digit
 * or underscore follows. The line may stand anywhere in the message: many stand above its last
 * paragraph. What follows the digits does not matter, since it often is not in quotes and brackets.
 */
final class FixesTrailers {
  private static final byte[] KEY = "fixes:".getBytes(StandardCharsets.US_ASCII);
  private static final int FEWEST_DIGITS = 4;
  private static final int MOST_DIGITS = 40;

  /** A kernel's commit has a few dozen at most; no message may fill the memory. */
  private static final int MOST_IDS = 10_000;

  private FixesTrailers() {}

  /**
   * The abbreviated ids, in lower case and in their order, each once.
   *
   * @param message where the message begins
   */
  static List<String> in(Content content, int message) {
    byte[] bytes = content.bytes();
    Set<String> found = null;
    int end = content.length();
    for (int line = message; line < end; line = RawParseUtils.nextLF(bytes, line)) {
      if (isKey(bytes, line, end)) {
        found = found == null ? new LinkedHashSet<>() : found;
        addId(bytes, line + KEY.length, end, found);
      }
    }
    return found == null ? List.of() : List.copyOf(found);
  }

  private static boolean isKey(byte[] bytes, int line, int end) {
    if (end - line < KEY.length) {
      return false;
    }
    for (int i = 0; i < KEY.length; i++) {
      if (Character.toLowerCase(bytes[line + i]) != KEY[i]) {
        return false;
      }
    }
    return true;
  }

  private static void addId(byte[] bytes, int from, int end, Set<String> found) {
    int start = from;
    while (start < end && (bytes[start] == ' ' || bytes[start] == '\t')) {
      start++;
    }
    int stop = start;
    while (stop < end && Character.digit(bytes[stop], 16) >= 0) {
      stop++;
    }
    boolean isWord = stop < end && (Character.isLetterOrDigit(bytes[stop]) || bytes[stop] == '_');
    int digits = stop - start;
    boolean isId = !isWord && digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
    if (isId && found.size() < MOST_IDS) {
      found.add(
          new String(bytes, start, digits, StandardCharsets.US_ASCII).toLowerCase(Locale.ROOT));
    }
  }
}
