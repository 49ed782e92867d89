package org.langmix.report.csv;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

/**
 * Rows as RFC 4180 has them, with texts that no spreadsheet takes for formulas and figures as they
 * are. No byte-order mark: Excel alone needs one, and only for names beyond ASCII, which no kernel
 * has; to most other programs it would be a part of the first column's name.
 */
public final class CsvRows {
  private static final CSVFormat FORMAT = CSVFormat.RFC4180;
  private static final CSVFormat QUOTED = FORMAT.builder().setQuoteMode(QuoteMode.ALL).get();

  private final Appendable out;

  /** Writes to {@code out}, which stays open. */
  public CsvRows(Appendable out) {
    this.out = out;
  }

  /** Writes a row; what is no {@link String} is a figure. */
  public void row(List<?> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i) instanceof String text && !SpreadsheetText.isPlain(text)) {
        printSafely(text, i == 0);
      } else {
        print(cells.get(i).toString(), i == 0);
      }
    }
    FORMAT.println(out);
  }

  private void print(String plain, boolean isFirst) throws IOException {
    if (!isFirst) {
      out.append(FORMAT.getDelimiterString());
    }
    out.append(plain);
  }

  private void printSafely(String text, boolean isFirst) throws IOException {
    // LibreOffice's import dialogue offers to part cells at semicolons and tabs besides.
    CSVFormat format = SpreadsheetText.hasSeparator(text) ? QUOTED : FORMAT;
    format.print(SpreadsheetText.harmless(text), out, isFirst);
  }
}
