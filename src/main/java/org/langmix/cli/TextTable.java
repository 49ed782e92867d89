package org.langmix.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.langmix.report.csv.SpreadsheetText;

/** Prints rows below a header, for people or for programs. */
enum TextTable {
  /** Columns aligned by spaces; control characters shown as question marks. */
  ALIGNED {
    @Override
    void print(PrintWriter out, List<String> header, List<List<String>> rows) {
      int[] widths =
          IntStream.range(0, header.size()).map(column -> width(column, header, rows)).toArray();
      printRow(out, widths, header);
      rows.forEach(row -> printRow(out, widths, row));
    }
  },
  CSV {
    @Override
    void print(PrintWriter out, List<String> header, List<List<String>> rows) {
      try {
        CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
        printer.printRecord(header);
        for (List<String> row : rows) {
          printer.printRecord(row.stream().map(SpreadsheetText::harmless).toList());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  };

  static TextTable of(boolean csv) {
    return csv ? CSV : ALIGNED;
  }

  abstract void print(PrintWriter out, List<String> header, List<List<String>> rows);

  private static int width(int column, List<String> header, List<List<String>> rows) {
    return Math.max(
        header.get(column).length(),
        rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0));
  }

  private static void printRow(PrintWriter out, int[] widths, List<String> row) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      String cell = row.get(column).replaceAll("\\p{Cntrl}", "?");
      line.append(cell).append(" ".repeat(widths[column] - cell.length() + 2));
    }
    out.println(line.toString().stripTrailing());
  }
}
