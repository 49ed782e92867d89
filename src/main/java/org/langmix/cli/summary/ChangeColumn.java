package org.langmix.cli.summary;

import java.util.List;
import java.util.function.Function;
import org.langmix.report.digest.Digest;
import org.langmix.report.digest.SubsystemFigures;
import org.langmix.report.text.DisplayText;

/**
 * The column of the lines of Rust that were added and removed: {@code +5,941 -499}. The figures are
 * aligned to the right. A figure of 0 is left out if the other one is not 0.
 */
final class ChangeColumn {
  private final Digest digest;
  private final int width;
  private final int removedWidth;

  /**
   * @param header the text above the column
   * @param rows the rows of the table
   */
  ChangeColumn(String header, List<SubsystemFigures> rows, Digest digest) {
    this.digest = digest;
    int addedWidth = widest(rows, ChangeColumn::added);
    this.removedWidth = widest(rows, this::removed);
    this.width = Math.max(addedWidth + 1 + removedWidth, DisplayText.columns(header));
  }

  private static int widest(
      List<SubsystemFigures> rows, Function<SubsystemFigures, String> figure) {
    return rows.stream().map(figure).mapToInt(String::length).max().orElse(0);
  }

  private static String added(SubsystemFigures figures) {
    return figures.rustAdded() == 0 ? "" : "+%,d".formatted(figures.rustAdded());
  }

  private String removed(SubsystemFigures figures) {
    boolean isMarked =
        digest.isChangeIncomplete(figures.subsystem()) && !digest.isIncomplete(figures.subsystem());
    String mark = isMarked ? SummaryTable.INCOMPLETE : "";
    if (figures.rustRemoved() > 0) {
      return "-%,d".formatted(figures.rustRemoved()) + mark;
    }
    return (figures.rustAdded() == 0 ? "0" : "") + mark;
  }

  /** The header, as wide as the cells. */
  String header(String header) {
    return " ".repeat(width - DisplayText.columns(header)) + header;
  }

  /** A cell. All cells have the same width. */
  String cell(SubsystemFigures figures) {
    String removed = removed(figures);
    String aligned = added(figures) + " " + " ".repeat(removedWidth - removed.length()) + removed;
    return " ".repeat(width - aligned.length()) + aligned;
  }
}
