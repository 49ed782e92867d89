package org.langmix.report;

import java.util.regex.Pattern;

/** Keeps names from repositories and users from disturbing the text that they stand in. */
public final class Names {
  // Cc: controls, newlines among them; Cf: characters that turn the direction of the text or can't
  // be seen; Zl, Zp: other ends of lines; Cs and the last two: what XML forbids.
  private static final Pattern DISTURBING =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\x{FFFE}\\x{FFFF}]");

  private Names() {}

  /** A name on one line, each character that is not seen as itself a question mark. */
  public static String printable(String name) {
    return DISTURBING.matcher(name).replaceAll("?");
  }

  /** The same, cut with an ellipsis if it is longer than so many characters. */
  public static String printable(String name, int longest) {
    String clean = printable(name);
    if (clean.codePointCount(0, clean.length()) <= longest) {
      return clean;
    }
    return clean.substring(0, clean.offsetByCodePoints(0, longest - 1)) + "\u2026";
  }
}
