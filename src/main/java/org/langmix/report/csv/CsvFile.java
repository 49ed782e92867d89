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
            .setHeader(header.stream().map(SpreadsheetText::harmless).toArray(String[]::new))
            .get();
    this.printer = new CSVPrinter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), format);
  }

  void row(List<?> cells) throws IOException {
    printer.printRecord(
        cells.stream()
            .map(cell -> cell instanceof String text ? SpreadsheetText.harmless(text) : cell)
            .toList());
  }

  @Override
  public void close() throws IOException {
    printer.close(true);
  }
}
