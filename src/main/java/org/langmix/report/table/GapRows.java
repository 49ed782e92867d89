package org.langmix.report.table;

import java.io.IOException;
import java.util.List;
import org.langmix.history.Gap;
import org.langmix.history.History;

/** One row per file, directory or tag that could not be read. */
final class GapRows {
  static final List<String> HEADER = List.of("revision", "path", "object", "reason", "kind");

  private GapRows() {}

  static void write(History history, TableOutput out) throws IOException {
    try (TableRows rows = new TableRows(history, out, HEADER)) {
      for (Gap gap : history.gaps()) {
        rows.row(
            gap.revision(),
            List.of(
                gap.revision().name(),
                gap.path(),
                gap.object(),
                gap.reason(),
                gap.kind().displayName()));
      }
    }
  }
}
