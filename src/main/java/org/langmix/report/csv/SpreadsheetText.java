package org.langmix.report.csv;

import java.util.regex.Pattern;

/** Keeps names from doing harm in a spreadsheet. */
public final class SpreadsheetText {
  /**
   * OWASP, "CSV Injection": a cell may be a formula if it begins with one of the signs in this
   * pattern, with the full-width form of one, with a tab, or with the end of a line. A cell may
   * also begin inside a text, if the spreadsheet takes semicolons or tabs for separators, as in
   * half of Europe. Some spreadsheets skip invisible characters before the sign.
   */
  private static final Pattern FORMULA_START =
      Pattern.compile(
          "^(?=[\\t\\r\\n])"
              + "|(?<=^|[;\\t\\r\\n])(?=[\\p{Z}\\p{C}&&[^\\t\\r\\n]]*[=+\\-@\uff1d\uff0b\uff0d\uff20])");

  private SpreadsheetText() {}

  /**
   * A text that no spreadsheet takes for a formula: an apostrophe is put before anything that looks
   * like the start of a formula. No name in a kernel tree needs an apostrophe.
   */
  public static String harmless(String text) {
    return text.isEmpty() || isPlain(text) ? text : FORMULA_START.matcher(text).replaceAll("'");
  }

  /**
   * Whether a text is not empty and has no character that is special in CSV or in a spreadsheet.
   * This is true of nearly all names and ids.
   */
  static boolean isPlain(String text) {
    if (text.isEmpty() || !isWord(text.charAt(0))) {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      char sign = text.charAt(i);
      boolean joins = (sign >= '-' && sign <= '/') || sign == '_'; // - . /
      if (!isWord(sign) && !joins) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWord(char sign) {
    return (sign >= 'a' && sign <= 'z')
        || (sign >= '0' && sign <= '9')
        || (sign >= 'A' && sign <= 'Z');
  }

  /** Whether a spreadsheet that uses other separators than commas may split the text. */
  static boolean hasSeparator(String text) {
    return text.indexOf(';') >= 0
        || text.indexOf('\t') >= 0
        || text.indexOf('\n') >= 0
        || text.indexOf('\r') >= 0;
  }
}
