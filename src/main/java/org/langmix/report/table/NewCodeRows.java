package org.langmix.report.table;

import java.io.IOException;
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
final class NewCodeRows {
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

  private NewCodeRows() {}

  static void write(History history, TableOutput out) throws IOException {
    try (TableRows rows = new TableRows(history, out, HEADER)) {
      for (Change change : history.changes()) {
        for (Subsystem subsystem : history.subsystems()) {
          rows(rows, change, subsystem);
        }
      }
    }
  }

  private static void rows(TableRows rows, Change change, Subsystem subsystem) throws IOException {
    for (Slice slice : Slice.of(subsystem)) {
      Tally added = change.newFiles(slice);
      Tally removed = change.goneFiles(slice);
      if (added.files() + removed.files() > 0) {
        rows.row(change.revision(), row(rows, change, slice, added, removed));
      }
    }
  }

  private static List<Object> row(
      TableRows rows, Change change, Slice slice, Tally added, Tally removed) {
    List<Object> row = new ArrayList<>(ChangeColumns.of(rows, change, slice));
    row.addAll(figures(added));
    row.addAll(figures(removed));
    return row;
  }

  private static List<Long> figures(Tally files) {
    return List.of(
        files.files(), files.counts().lines(), files.counts().code(), files.counts().modules());
  }
}
