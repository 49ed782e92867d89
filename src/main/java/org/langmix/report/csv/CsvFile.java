package org.langmix.report.csv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.langmix.history.History;

/** Writes rows below a header. */
final class CsvFile implements AutoCloseable {
  private final CSVPrinter printer;
  private final List<String> last;

  /** A file that has the last columns too that the history asks for. */
  CsvFile(History history, Path file, List<String> header) throws IOException {
    this.last = LastColumns.cells(history);
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setHeader(
                Stream.concat(header.stream(), LastColumns.header(history).stream())
                    .map(SpreadsheetText::harmless)
                    .toArray(String[]::new))
            .get();
    this.printer = new CSVPrinter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), format);
  }

  void row(List<?> cells) throws IOException {
    printer.printRecord(
        Stream.concat(cells.stream(), last.stream())
            .map(cell -> cell instanceof String text ? SpreadsheetText.harmless(text) : cell)
            .toList());
  }

  @Override
  public void close() throws IOException {
    printer.close(true);
  }
}
