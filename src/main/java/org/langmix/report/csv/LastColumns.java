package org.langmix.report.csv;

import java.util.List;
import org.langmix.history.History;

/** Columns at the end of every file, that only some reports have. */
public final class LastColumns {
  private LastColumns() {}

  public static List<String> header(History history) {
    return history.filter().isActive() ? List.of("paths") : List.of();
  }

  /** No row travels without word of what was left out. */
  public static List<String> cells(History history) {
    return history.filter().isActive() ? List.of(history.filter().describe()) : List.of();
  }
}
