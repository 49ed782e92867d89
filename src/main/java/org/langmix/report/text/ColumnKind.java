package org.langmix.report.text;

import java.util.List;

/** What a column of a table holds. */
enum ColumnKind {
  FIGURES,
  WORDS;

  private static final String FIGURE = "(> )?[+-]?[\\d,]+(\\.\\d+)?( [%kM])?";

  /** What a column holds. Empty cells are ignored; a column without any other cells holds words. */
  static ColumnKind of(int column, List<? extends List<?>> rows) {
    List<String> filled =
        rows.stream()
            .map(row -> row.get(column).toString())
            .filter(cell -> !cell.isEmpty())
            .toList();
    boolean figures = !filled.isEmpty() && filled.stream().allMatch(cell -> cell.matches(FIGURE));
    return figures ? FIGURES : WORDS;
  }
}
