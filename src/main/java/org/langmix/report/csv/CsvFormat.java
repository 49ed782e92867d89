package org.langmix.report.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.langmix.history.History;
import org.langmix.report.Report;
import org.langmix.report.ReportFormat;
import org.langmix.report.table.ReportTable;

/** Writes the CSV files, one per table. */
public final class CsvFormat implements ReportFormat {
  @Override
  public void write(Report report, Path directory) throws IOException {
    History history = report.history();
    try {
      ReportTable.of(history).parallelStream().forEach(table -> write(history, table, directory));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void write(History history, ReportTable table, Path directory) {
    Path file = directory.resolve(table.displayName() + ".csv");
    try {
      table.write(history, header -> new CsvFile(file, header));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
