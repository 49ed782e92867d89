package org.langmix.report.text;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.langmix.report.csv.CsvRows;
import org.langmix.report.csv.SpreadsheetText;

/** A table as CSV (RFC 4180), as in the files of a report. */
final class CsvTable implements TextTable {
  @Override
  public void print(PrintWriter out, List<String> header, List<? extends List<?>> rows) {
    try {
      CsvRows csv = new CsvRows(out);
      csv.row(header);
      for (List<?> row : rows) {
        csv.row(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String text(String text) {
    return SpreadsheetText.harmless(text);
  }

  @Override
  public String item(String text) {
    return text(text);
  }
}
