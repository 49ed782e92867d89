package org.langmix.git.log;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.eclipse.jgit.util.RawParseUtils;
import org.langmix.git.object.Content;

/**
 * The parts of a line {@code NAME <MAIL> SECONDS ZONE}, as git's split_ident_line finds them
 * (ident.c).
 *
 * @param nameStart where the name begins
 * @param nameEnd where it ends; as in git, its end is stripped and its start is not
 * @param mailStart where the e-mail address begins
 * @param mailEnd where it ends
 * @param seconds the date in seconds since 1970; 0 if there is none that git can interpret
 */
record IdentParser(int nameStart, int nameEnd, int mailStart, int mailEnd, long seconds) {
  private static final IdentParser NONE = new IdentParser(0, 0, 0, 0, 0);

  /** More digits than a date of any calendar has; no sum of two such numbers overflows. */
  private static final int MOST_DIGITS = 17;

  /**
   * Finds the parts of a line.
   *
   * @param start where the line begins, behind its key word; negative if there is no line
   */
  static IdentParser of(Content content, int start) {
    if (start < 0) {
      return NONE;
    }
    byte[] bytes = content.bytes();
    int end = Math.min(content.length(), RawParseUtils.nextLF(bytes, start));
    if (end > start && bytes[end - 1] == '\n') {
      end--;
    }
    int mailStart = indexOf(bytes, start, end, '<') + 1;
    int mailEnd = mailStart == 0 ? -1 : indexOf(bytes, mailStart, end, '>');
    if (mailEnd < 0) {
      return NONE;
    }
    int nameEnd = mailStart - 1;
    while (nameEnd > start && isSpace(bytes[nameEnd - 1])) {
      nameEnd--;
    }
    return new IdentParser(start, nameEnd, mailStart, mailEnd, seconds(bytes, mailEnd, end));
  }

  /** The number behind the last closing bracket of a line. */
  private static long seconds(byte[] bytes, int mailEnd, int end) {
    int at = end;
    while (at > mailEnd && bytes[at - 1] != '>') {
      at--;
    }
    while (at < end && isSpace(bytes[at])) {
      at++;
    }
    long seconds = 0;
    int digits = 0;
    while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
      seconds = 10 * seconds + bytes[at++] - '0';
      if (++digits > MOST_DIGITS) {
        return 0;
      }
    }
    return seconds;
  }

  private static int indexOf(byte[] bytes, int start, int end, char wanted) {
    for (int i = start; i < end; i++) {
      if (bytes[i] == wanted) {
        return i;
      }
    }
    return -1;
  }

  /** As git's isspace, which knows neither the vertical tab nor the form feed. */
  private static boolean isSpace(byte one) {
    return one == ' ' || one == '\t' || one == '\n' || one == '\r';
  }

  /**
   * The texts.
   *
   * @param encoding of the commit; empty for UTF-8
   */
  Ident ident(Content content, String encoding) {
    byte[] bytes = content.bytes();
    return new Ident(
        text(bytes, nameStart, nameEnd, encoding),
        text(bytes, mailStart, mailEnd, encoding),
        seconds);
  }

  private static String text(byte[] bytes, int start, int end, String encoding) {
    return new String(bytes, start, end - start, charset(encoding));
  }

  /** UTF-8 if the encoding is not known, as git shows the bytes unchanged. */
  private static Charset charset(String encoding) {
    try {
      return encoding.isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(encoding);
    } catch (IllegalArgumentException e) {
      return StandardCharsets.UTF_8;
    }
  }
}
