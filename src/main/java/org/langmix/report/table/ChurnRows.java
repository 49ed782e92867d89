package org.langmix.report.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.langmix.diff.ChangedLines;
import org.langmix.history.Change;
import org.langmix.history.ChangedFiles;
import org.langmix.history.Gap;
import org.langmix.history.History;
import org.langmix.history.Slice;
import org.langmix.subsystem.Subsystem;

/**
 * One row per combination of revision (except for the first), subsystem, language and origin that
 * has changed files since the revision before: how many files, and the lines added and removed.
 *
 * <p>If a file or directory of any revision could not be read or compared, there is one more
 * column, {@code incomplete}, right behind the figures. It is {@code yes} where a file of the
 * subsystem could not be read in one of the two revisions, so that its lines are left out; and in
 * all rows of two revisions if a directory of one of them could not be read, because files may have
 * moved from or to it, or if a file could not be compared. Else it is empty. If such a directory
 * holds all changed files of a row, there is no row.
 */
final class ChurnRows {
  private static final List<String> HEADER =
      ChangeColumns.and("files", "added", "removed", "code_added", "code_removed");

  private final History history;
  private final boolean marksRows;
  private final TableRows rows;

  private ChurnRows(History history, TableRows rows) {
    this.history = history;
    this.marksRows = marksRows(history);
    this.rows = rows;
  }

  static void write(History history, TableOutput out) throws IOException {
    try (TableRows rows = new TableRows(history, out, header(history))) {
      ChurnRows churn = new ChurnRows(history, rows);
      for (Change change : history.changes()) {
        churn.rows(change);
      }
    }
  }

  private static boolean marksRows(History history) {
    return !history.incomplete().isEmpty() || history.count(Gap.Kind.LINES) > 0;
  }

  private static List<String> header(History history) {
    List<String> header = new ArrayList<>(HEADER);
    if (marksRows(history)) {
      header.add("incomplete");
    }
    return header;
  }

  private void rows(Change change) throws IOException {
    Set<Subsystem> incomplete = history.incomplete(change);
    for (Subsystem subsystem : history.subsystems()) {
      for (Slice slice : Slice.of(subsystem)) {
        ChangedFiles changed = change.changed(slice);
        if (changed.files() > 0) {
          rows.row(change.revision(), row(change, slice, changed, incomplete.contains(subsystem)));
        }
      }
    }
  }

  private List<Object> row(Change change, Slice slice, ChangedFiles changed, boolean isIncomplete) {
    ChangedLines lines = changed.lines();
    List<Object> row = new ArrayList<>(ChangeColumns.of(rows, change, slice));
    row.add(changed.files());
    row.addAll(List.of(lines.added(), lines.removed(), lines.codeAdded(), lines.codeRemoved()));
    if (marksRows) {
      row.add(isIncomplete ? "yes" : "");
    }
    return row;
  }
}
