package org.langmix.report.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.langmix.history.History;
import org.langmix.history.Revision;
import org.langmix.history.Slice;
import org.langmix.history.Snapshot;
import org.langmix.history.Tally;
import org.langmix.subsystem.Subsystem;

/**
 * One row per combination of revision, subsystem, language and origin that has at least one file.
 */
final class CountRows {
  static final List<String> HEADER =
      Stream.concat(
              Stream.of(
                  "revision", "date", "commit", "kind", "subsystem", "language", "origin", "files"),
              CountColumns.HEADER.stream())
          .toList();

  private CountRows() {}

  static void write(History history, TableOutput out) throws IOException {
    try (TableRows rows = new TableRows(history, out, HEADER)) {
      for (Snapshot snapshot : history.snapshots()) {
        for (Subsystem subsystem : history.subsystems()) {
          rows(rows, snapshot, subsystem);
        }
      }
    }
  }

  private static void rows(TableRows rows, Snapshot snapshot, Subsystem subsystem)
      throws IOException {
    for (Slice slice : Slice.of(subsystem)) {
      Tally tally = snapshot.tally(slice);
      if (tally.files() > 0) {
        rows.row(snapshot.revision(), row(rows, snapshot.revision(), slice, tally));
      }
    }
  }

  private static List<Object> row(TableRows rows, Revision revision, Slice slice, Tally tally) {
    List<Object> row = new ArrayList<>();
    row.add(revision.name());
    row.add(revision.date().map(Object::toString).orElse(""));
    row.add(revision.commit().orElse(""));
    row.add(slice.subsystem().kind().displayName());
    row.add(slice.subsystem().name());
    row.add(slice.language().displayName());
    row.add(rows.origin(slice.origin()));
    row.add(tally.files());
    row.addAll(CountColumns.of(slice.language(), tally.counts()));
    return row;
  }
}
