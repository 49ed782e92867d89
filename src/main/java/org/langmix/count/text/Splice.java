package org.langmix.count.text;

/**
 * A line splice of C: a backslash, optional white space (which compilers tolerate), and a newline.
 * It joins two physical lines. A newline is {@code \n}, {@code \r}, or one of them followed by the
 * other (clang, {@code Lexer::getEscapedNewLineSize}).
 */
public final class Splice {
  private Splice() {}

  /** The end of the splice that begins at an offset; the offset itself if none begins there. */
  public static int end(byte[] source, int at, int end) {
    if (at >= end || source[at] != '\\') {
      return at;
    }
    int next = at + 1;
    while (next < end && isHorizontal(source[next])) {
      next++;
    }
    return next < end && isNewline(source[next]) ? afterNewline(source, next, end) : at;
  }

  /** The first offset at or after {@code at} at which no splice begins. */
  public static int skip(byte[] source, int at, int end) {
    if (at < end && source[at] != '\\') {
      return at;
    }
    int here = at;
    int next = end(source, here, end);
    while (next != here) {
      here = next;
      next = end(source, here, end);
    }
    return here;
  }

  /** The last offset at or before {@code at} that does not directly follow a splice. */
  public static int skipBack(byte[] source, int at) {
    int here = at;
    while (here > 0 && isNewline(source[here - 1]) && precedes(source, 0, here - 1)) {
      int backslash = here - 1;
      while (source[backslash] != '\\') {
        backslash--;
      }
      here = backslash;
    }
    return here;
  }

  /**
   * Whether the newline at an offset ends a splice whose backslash lies at or after {@code start}.
   */
  public static boolean precedes(byte[] source, int start, int newline) {
    int at = newline - 1;
    if (at < start || (source[at] > ' ' && source[at] != '\\')) {
      return false;
    }
    if (at > start && isNewline(source[at]) && source[at] != source[newline]) {
      at--;
    }
    while (at >= start && isHorizontal(source[at])) {
      at--;
    }
    return at >= start && source[at] == '\\';
  }

  /** The offset after a newline of one or two bytes. */
  public static int afterNewline(byte[] source, int newline, int end) {
    int next = newline + 1;
    boolean two = next < end && isNewline(source[next]) && source[next] != source[newline];
    return two ? next + 1 : next;
  }

  private static boolean isNewline(byte b) {
    return b == '\n' || b == '\r';
  }

  private static boolean isHorizontal(byte b) {
    return b == ' ' || b == '\t' || b == '\f' || b == 0x0b;
  }
}
