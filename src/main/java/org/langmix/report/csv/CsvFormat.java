package org.langmix.report.csv;

import java.io.IOException;
import java.nio.file.Path;
import org.langmix.history.History;
import org.langmix.report.ReportFormat;

/** Writes the CSV files. */
public final class CsvFormat implements ReportFormat {
  @Override
  public void write(History history, Path directory) throws IOException {
    CountsCsv.write(history, directory.resolve("counts.csv"));
    AreasCsv.writeRustCode(history, directory.resolve("rust-code.csv"));
    AreasCsv.writeRustShare(history, directory.resolve("rust-share.csv"));
    RevisionsCsv.write(history, directory.resolve("revisions.csv"));
    NewCodeCsv.write(history, directory.resolve("new-code.csv"));
    FirstRustCsv.write(history, directory.resolve("first-rust.csv"));
    if (!history.gaps().isEmpty()) {
      GapsCsv.write(history, directory.resolve("gaps.csv"));
    }
  }
}
