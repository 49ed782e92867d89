package org.langmix.report.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.langmix.history.Change;
import org.langmix.history.History;
import org.langmix.history.Slice;
import org.langmix.history.Tally;
import org.langmix.subsystem.Subsystem;

/**
 * One row per combination of revision (except for the first), subsystem, language and origin that
 * has new files, or has lost files, since the revision before.
 */
final class NewCodeCsv {
  private static final List<String> HEADER =
      ChangeColumns.and(
          "new_files",
          "new_lines",
          "new_code",
          "new_modules",
          "gone_files",
          "gone_lines",
          "gone_code",
          "gone_modules");

  private NewCodeCsv() {}

  static void write(History history, Path file) throws IOException {
    try (CsvFile csv = new CsvFile(history, file, HEADER)) {
      for (Change change : history.changes()) {
        for (Subsystem subsystem : history.subsystems()) {
          rows(csv, change, subsystem);
        }
      }
    }
  }

  private static void rows(CsvFile csv, Change change, Subsystem subsystem) throws IOException {
    for (Slice slice : Slice.of(subsystem)) {
      Tally added = change.newFiles(slice);
      Tally removed = change.goneFiles(slice);
      if (added.files() + removed.files() > 0) {
        csv.row(change.revision(), row(csv, change, slice, added, removed));
      }
    }
  }

  private static List<Object> row(
      CsvFile csv, Change change, Slice slice, Tally added, Tally removed) {
    List<Object> row = new ArrayList<>(ChangeColumns.of(csv, change, slice));
    row.addAll(figures(added));
    row.addAll(figures(removed));
    return row;
  }

  private static List<Long> figures(Tally files) {
    return List.of(
        files.files(), files.counts().lines(), files.counts().code(), files.counts().modules());
  }
}
