package org.langmix.report;

import java.io.IOException;
import java.nio.file.Path;
import org.langmix.history.History;

/** One way to write a history down. */
public interface ReportFormat {
  /**
   * Writes all files of this format.
   *
   * @param directory an existing directory
   */
  void write(History history, Path directory) throws IOException;
}
