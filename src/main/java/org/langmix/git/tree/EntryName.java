package org.langmix.git.tree;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * The name of a tree entry. In git a name is a sequence of bytes. If it is not UTF-8, its non-ASCII
 * bytes are written as git writes them, {@code \376} (git-config(1), {@code core.quotePath}). Two
 * names that differ only in such bytes thus stay different.
 */
public final class EntryName {
  private static final char REPLACEMENT = '\uFFFD';

  /** An escaped byte. A UTF-8 name that contains this text has its backslashes doubled. */
  private static final Pattern ESCAPE = Pattern.compile("\\\\[0-7]{3}");

  private EntryName() {}

  /** The name as text. Different bytes give different text. */
  public static String of(byte[] bytes, int from, int length) {
    String text = new String(bytes, from, length, StandardCharsets.UTF_8);
    boolean mayBeUnclear = text.indexOf(REPLACEMENT) >= 0 || text.indexOf('\\') >= 0;
    return mayBeUnclear ? clear(bytes, from, length, text) : text;
  }

  private static String clear(byte[] bytes, int from, int length, String text) {
    if (isUtf8(text, bytes, from, length)) {
      return ESCAPE.matcher(text).find() ? text.replace("\\", "\\\\") : text;
    }
    StringBuilder name = new StringBuilder();
    for (int i = from; i < from + length; i++) {
      if (bytes[i] < 0) {
        name.append("\\%03o".formatted(bytes[i] & 0xff));
      } else {
        name.append(bytes[i] == '\\' ? "\\\\" : (char) bytes[i]);
      }
    }
    return name.toString();
  }

  private static boolean isUtf8(String text, byte[] bytes, int from, int length) {
    byte[] again = text.getBytes(StandardCharsets.UTF_8);
    return Arrays.equals(again, 0, again.length, bytes, from, from + length);
  }
}
