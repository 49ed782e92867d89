package org.langmix.report.csv;

import java.util.Optional;
import org.langmix.history.History;

/** Warns of a file with more rows than LibreOffice and Excel can open. */
public final class SpreadsheetLimit {
  /** The most rows in a sheet of LibreOffice 4 and later, and of Excel 2007 and later. */
  private static final long ROWS = 1L << 20;

  private SpreadsheetLimit() {}

  /** The warning for a {@code counts.csv} that no spreadsheet can hold; empty if it fits. */
  public static Optional<String> warning(History history) {
    long rows = 1 + history.snapshots().stream().mapToLong(s -> s.tallies().size()).sum();
    return rows <= ROWS
        ? Optional.empty()
        : Optional.of(
            ("counts.csv has %,d rows, but a spreadsheet holds %,d; leave out --all-sections, take"
                    + " fewer --tags or a smaller --depth")
                .formatted(rows, ROWS));
  }
}
