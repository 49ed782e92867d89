package org.langmix.report.csv;

import java.util.Optional;
import org.langmix.history.History;

/** How many rows LibreOffice and Excel can open. */
public final class SpreadsheetLimit {
  /** Rows of a sheet of LibreOffice 4 and later, and of Excel 2007 and later. */
  private static final long ROWS = 1L << 20;

  private SpreadsheetLimit() {}

  /** What to say of a {@code counts.csv} that no spreadsheet can hold; empty of one that fits. */
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
