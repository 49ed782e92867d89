package org.langmix.report.csv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes rows below a header. */
final class CsvFile implements AutoCloseable {
  private final CSVPrinter printer;

  CsvFile(Path file, List<String> header) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setHeader(header.stream().map(CsvFile::harmless).toArray(String[]::new))
            .get();
    this.printer = new CSVPrinter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), format);
  }

  void row(List<?> cells) throws IOException {
    printer.printRecord(
        cells.stream().map(cell -> cell instanceof String text ? harmless(text) : cell).toList());
  }

  /**
   * A spreadsheet takes text that begins so for a formula; an apostrophe before it says text, and
   * no name in a kernel tree needs one.
   */
  static String harmless(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  @Override
  public void close() throws IOException {
    printer.close(true);
  }
}
