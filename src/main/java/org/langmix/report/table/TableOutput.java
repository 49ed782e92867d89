package org.langmix.report.table;

import java.io.IOException;
import java.util.List;

/** Takes a table. */
@FunctionalInterface
public interface TableOutput {
  /**
   * Begins the table.
   *
   * @param header the names of its columns
   */
  RowOutput begin(List<String> header) throws IOException;
}
