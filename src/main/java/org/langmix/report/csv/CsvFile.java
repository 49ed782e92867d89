package org.langmix.report.csv;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.langmix.report.table.RowOutput;

/** Writes a table to a file. */
final class CsvFile implements RowOutput {
  private final Writer writer;
  private final CsvRows rows;

  CsvFile(Path file, List<String> header) throws IOException {
    this.writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    this.rows = new CsvRows(writer);
    rows.row(header);
  }

  @Override
  public void row(List<?> cells) throws IOException {
    rows.row(cells);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
