package org.langmix.report.csv;

import java.io.IOException;
import java.nio.file.Path;
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
final class CountsCsv {
  static final List<String> HEADER =
      Stream.concat(
              Stream.of(
                  "revision", "date", "commit", "kind", "subsystem", "language", "origin", "files"),
              CountColumns.HEADER.stream())
          .toList();

  private CountsCsv() {}

  static void write(History history, Path file) throws IOException {
    try (CsvFile csv = new CsvFile(history, file, HEADER)) {
      for (Snapshot snapshot : history.snapshots()) {
        for (Subsystem subsystem : history.subsystems()) {
          rows(csv, snapshot, subsystem);
        }
      }
    }
  }

  private static void rows(CsvFile csv, Snapshot snapshot, Subsystem subsystem) throws IOException {
    for (Slice slice : Slice.of(subsystem)) {
      Tally tally = snapshot.tally(slice);
      if (tally.files() > 0) {
        csv.row(snapshot.revision(), row(csv, snapshot.revision(), slice, tally));
      }
    }
  }

  private static List<Object> row(CsvFile csv, Revision revision, Slice slice, Tally tally) {
    List<Object> row = new ArrayList<>();
    row.add(revision.name());
    row.add(revision.date().map(Object::toString).orElse(""));
    row.add(revision.commit().orElse(""));
    row.add(slice.subsystem().kind().displayName());
    row.add(slice.subsystem().name());
    row.add(slice.language().displayName());
    row.add(csv.origin(slice.origin()));
    row.add(tally.files());
    row.addAll(CountColumns.of(slice.language(), tally.counts()));
    return row;
  }
}
