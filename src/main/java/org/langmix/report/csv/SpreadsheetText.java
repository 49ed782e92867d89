package org.langmix.report.csv;

/** Keeps names from doing harm in a spreadsheet. */
public final class SpreadsheetText {
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private SpreadsheetText() {}

  /**
   * A text that no spreadsheet takes for a formula: one that looks like the start of a formula gets
   * an apostrophe before it. No name in a kernel tree needs one.
   */
  public static String harmless(String text) {
    boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }
}
