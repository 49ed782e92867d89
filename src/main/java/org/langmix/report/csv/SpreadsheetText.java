package org.langmix.report.csv;

import java.util.regex.Pattern;

/** Keeps names from doing harm in a spreadsheet. */
public final class SpreadsheetText {
  /**
   * OWASP, "CSV Injection": a cell that begins with a sign of these, with its full-width form, with
   * a tab or the end of a line may be a formula; and a cell may begin within a text, where a
   * spreadsheet takes semicolons or tabs for separators, as it does in half of Europe. Spreadsheets
   * differ in whether they pass over what can't be seen before the sign.
   */
  private static final Pattern FORMULA_START =
      Pattern.compile(
          "^(?=[\\t\\r\\n])"
              + "|(?<=^|[;\\t\\r\\n])(?=[\\p{Z}\\p{C}&&[^\\t\\r\\n]]*[=+\\-@\uff1d\uff0b\uff0d\uff20])");

  private SpreadsheetText() {}

  /**
   * A text that no spreadsheet takes for a formula: what looks like the start of one gets an
   * apostrophe before it. No name in a kernel tree needs one.
   */
  public static String harmless(String text) {
    return text.isEmpty() || isPlain(text) ? text : FORMULA_START.matcher(text).replaceAll("'");
  }

  /** Whether nothing in it means anything to a spreadsheet or in CSV: nearly all names and ids. */
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

  /** Whether a spreadsheet that does not part at commas may part the text. */
  static boolean hasSeparator(String text) {
    return text.indexOf(';') >= 0
        || text.indexOf('\t') >= 0
        || text.indexOf('\n') >= 0
        || text.indexOf('\r') >= 0;
  }
}
