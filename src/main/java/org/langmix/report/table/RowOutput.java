package org.langmix.report.table;

import java.io.IOException;
import java.util.List;

/** Takes the rows of a table. */
public interface RowOutput extends AutoCloseable {
  /**
   * Takes a row.
   *
   * @param cells as many as the table has columns. A {@link String} is a text; it is empty if there
   *     is no value. All else are figures.
   */
  void row(List<?> cells) throws IOException;

  /** Ends the table. */
  @Override
  void close() throws IOException;
}
