package org.langmix.report.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.langmix.history.History;
import org.langmix.report.Report;
import org.langmix.report.ReportFormat;

/** Writes the CSV files. */
public final class CsvFormat implements ReportFormat {
  private static final Map<String, Writer> FILES =
      Map.of(
          "counts.csv", CountsCsv::write,
          "rust-code.csv", AreasCsv::writeRustCode,
          "rust-share.csv", AreasCsv::writeRustShare,
          "revisions.csv", RevisionsCsv::write,
          "new-code.csv", NewCodeCsv::write,
          "churn.csv", ChurnCsv::write,
          "first-rust.csv", FirstRustCsv::write);

  /** Only in reports on kernels. */
  private static final Map<String, Writer> FILES_OF_KERNELS =
      Map.of(
          "modules.csv", ModulesCsv::write,
          "abstractions.csv", AbstractionsCsv::write,
          "platform.csv", PlatformCsv::write);

  @FunctionalInterface
  private interface Writer {
    void write(History history, Path file) throws IOException;
  }

  @Override
  public void write(Report report, Path directory) throws IOException {
    History history = report.history();
    try {
      files(history).entrySet().parallelStream()
          .forEach(file -> write(history, directory.resolve(file.getKey()), file.getValue()));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    if (!history.gaps().isEmpty()) {
      GapsCsv.write(history, directory.resolve("gaps.csv"));
    }
  }

  private static Map<String, Writer> files(History history) {
    Map<String, Writer> files = new HashMap<>(FILES);
    if (history.kernel()) {
      files.putAll(FILES_OF_KERNELS);
    }
    return files;
  }

  private static void write(History history, Path file, Writer writer) {
    try {
      writer.write(history, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
