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
import org.langmix.history.Revision;

/** Writes rows below a header. */
final class CsvFile implements AutoCloseable {
  private final CSVPrinter printer;
  private final LastColumns last;

  /** A file that has the last columns too that the history asks for. */
  CsvFile(History history, Path file, List<String> header) throws IOException {
    this.last = new LastColumns(history, header);
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setHeader(
                Stream.concat(header.stream(), last.header().stream())
                    .map(SpreadsheetText::harmless)
                    .toArray(String[]::new))
            .get();
    this.printer = new CSVPrinter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), format);
  }

  void row(Revision revision, List<?> cells) throws IOException {
    printer.printRecord(
        Stream.concat(cells.stream(), last.cells(revision).stream())
            .map(cell -> cell instanceof String text ? SpreadsheetText.harmless(text) : cell)
            .toList());
  }

  @Override
  public void close() throws IOException {
    printer.close(true);
  }
}
