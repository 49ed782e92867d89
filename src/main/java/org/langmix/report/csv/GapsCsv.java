package org.langmix.report.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.langmix.history.Gap;
import org.langmix.history.History;

/** One row per file, directory or tag that could not be read. */
final class GapsCsv {
  static final List<String> HEADER = List.of("revision", "path", "object", "reason", "kind");

  private GapsCsv() {}

  static void write(History history, Path file) throws IOException {
    try (CsvFile csv = new CsvFile(history, file, HEADER)) {
      for (Gap gap : history.gaps()) {
        csv.row(
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
