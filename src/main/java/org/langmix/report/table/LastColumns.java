package org.langmix.report.table;

import java.util.ArrayList;
import java.util.List;
import org.langmix.history.History;
import org.langmix.history.Revision;

/** Columns at the end of every file. Only some reports have them. */
public final class LastColumns {
  private final List<String> header = new ArrayList<>();
  private final boolean severalClones;
  private final List<String> filter;

  /**
   * @param others the columns before them, whose names must not be used twice
   */
  public LastColumns(History history, List<String> others) {
    this.severalClones = history.hasSeveralClones();
    this.filter = history.filter().isActive() ? List.of(history.filter().describe()) : List.of();
    if (severalClones) {
      header.add(others.contains("tree") ? "tree_name" : "tree");
    }
    if (history.filter().isActive()) {
      header.add("paths");
    }
  }

  public List<String> header() {
    return header;
  }

  /**
   * The cells of a row. They name its clone and the filter, so that a row is still clear when it is
   * copied elsewhere.
   */
  public List<String> cells(Revision revision) {
    List<String> cells = new ArrayList<>();
    if (severalClones) {
      cells.add(revision.cloneName());
    }
    cells.addAll(filter);
    return cells;
  }
}
