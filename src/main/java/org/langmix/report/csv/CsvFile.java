package org.langmix.report.csv;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.langmix.history.History;
import org.langmix.history.Revision;
import org.langmix.report.Wording;
import org.langmix.subsystem.Origin;

/** Writes rows below a header. */
final class CsvFile implements AutoCloseable {
  private final LastColumns last;
  private final Wording wording;
  private final Writer writer;
  private final CsvRows rows;

  /** A file that also has the {@link LastColumns} of the history. */
  CsvFile(History history, Path file, List<String> header) throws IOException {
    this.last = new LastColumns(history, header);
    this.wording = Wording.of(history);
    this.writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    this.rows = new CsvRows(writer);
    rows.row(Stream.concat(header.stream(), last.header().stream()).toList());
  }

  /** The cell for an origin. */
  String origin(Origin origin) {
    return wording.origin(origin);
  }

  void row(Revision revision, List<?> cells) throws IOException {
    rows.row(Stream.concat(cells.stream(), last.cells(revision).stream()).toList());
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
