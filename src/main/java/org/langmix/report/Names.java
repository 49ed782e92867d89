package org.langmix.report;

import java.util.regex.Pattern;

/** Keeps names from repositories and users from disturbing the text that they stand in. */
public final class Names {
  // Controls, separators of lines, what XML forbids, and what turns the direction of writing or is
  // not seen; but not the joiners that Persian and Indic scripts need.
  private static final Pattern DISTURBING =
      Pattern.compile(
          "[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\x{FFFE}\\x{FFFF}[\\p{Cf}&&[^\\x{200C}\\x{200D}]]]");

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
