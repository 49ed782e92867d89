package org.langmix.report;

import java.io.IOException;
import java.nio.file.Path;

/** One way to write a report down. */
public interface ReportFormat {
  /**
   * Writes all files of this format.
   *
   * @param directory an existing directory
   */
  void write(Report report, Path directory) throws IOException;
}
