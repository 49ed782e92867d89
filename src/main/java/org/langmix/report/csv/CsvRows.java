package org.langmix.report.csv;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

/**
 * Writes rows as RFC 4180 defines them. Texts are changed so that no spreadsheet takes them for
 * formulas; figures are written as they are. There is no byte order mark. Only Excel needs one, and
 * only for non-ASCII names, which no kernel has. Most other programs would take it for a part of
 * the first column's name.
 */
public final class CsvRows {
  private static final CSVFormat FORMAT = CSVFormat.RFC4180;
  private static final CSVFormat QUOTED = FORMAT.builder().setQuoteMode(QuoteMode.ALL).get();

  private final Appendable out;

  /** Writes to {@code out}, which stays open. */
  public CsvRows(Appendable out) {
    this.out = out;
  }

  /** Writes a row. A cell that is not a {@link String} is a figure. */
  public void row(List<?> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i) instanceof String text && !SpreadsheetText.isPlain(text)) {
        printSafely(text, i == 0);
      } else {
        print(plain(cells.get(i)), i == 0);
      }
    }
    FORMAT.println(out);
  }

  private static String plain(Object cell) {
    return cell instanceof BigDecimal figure ? figure.toPlainString() : cell.toString();
  }

  private void print(String plain, boolean isFirst) throws IOException {
    if (!isFirst) {
      out.append(FORMAT.getDelimiterString());
    }
    out.append(plain);
  }

  private void printSafely(String text, boolean isFirst) throws IOException {
    // LibreOffice's import dialogue offers to separate cells at semicolons and tabs as well.
    CSVFormat format = SpreadsheetText.hasSeparator(text) ? QUOTED : FORMAT;
    format.print(SpreadsheetText.harmless(text), out, isFirst);
  }
}
