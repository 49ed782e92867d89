package org.langmix.report.table;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.langmix.history.History;
import org.langmix.history.Revision;
import org.langmix.report.Wording;
import org.langmix.subsystem.Origin;

/** Passes on rows with the {@link LastColumns} of the history. */
final class TableRows implements AutoCloseable {
  private final LastColumns last;
  private final Wording wording;
  private final RowOutput rows;

  TableRows(History history, TableOutput out, List<String> header) throws IOException {
    this.last = new LastColumns(history, header);
    this.wording = Wording.of(history);
    this.rows = out.begin(Stream.concat(header.stream(), last.header().stream()).toList());
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
    rows.close();
  }
}
