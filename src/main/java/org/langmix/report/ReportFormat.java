package org.langmix.report;

import java.io.IOException;
import java.nio.file.Path;

/** A file format of reports. */
public interface ReportFormat {
  /**
   * Writes all files of this format.
   *
   * @param directory an existing directory
   */
  void write(Report report, Path directory) throws IOException;
}
