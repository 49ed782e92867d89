package org.langmix.report.text;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.langmix.report.csv.SpreadsheetText;

/** RFC 4180, as in the files of a report. */
final class CsvTable implements TextTable {
  @Override
  public void print(PrintWriter out, List<String> header, List<? extends List<?>> rows) {
    try {
      CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
      printer.printRecord(header);
      for (List<?> row : rows) {
        printer.printRecord(row.stream().map(this::cell).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Object cell(Object cell) {
    return cell instanceof String text ? text(text) : cell;
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
