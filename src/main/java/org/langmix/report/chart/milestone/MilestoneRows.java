package org.langmix.report.chart.milestone;

import java.util.Arrays;
import java.util.Optional;

/**
 * Rows of texts above a plot. The texts are placed from right to left, and each one takes the
 * lowest free rows. So no mark crosses a text: if a mark is right of the start of another text, its
 * own text is below that text.
 */
public final class MilestoneRows {
  private static final int MOST = 6;

  /** The left end of the texts in each row; the lowest row comes first. */
  private final double[] taken = new double[MOST];

  private final double end;
  private final double gap;

  /**
   * A place for a text.
   *
   * @param left the x coordinate at which the text begins
   * @param row the row of the text's last line, counted from below
   */
  public record RowPosition(double left, int row) {}

  /**
   * Empty rows.
   *
   * @param end the x coordinate at which the room for texts ends
   * @param gap the smallest distance between two texts
   */
  public MilestoneRows(double end, double gap) {
    this.end = end;
    this.gap = gap;
    Arrays.fill(taken, end + gap);
  }

  /**
   * Takes a place for a mark's text; empty if there is none.
   *
   * @param x the x coordinate of the mark
   * @param before the x coordinate of the next mark to the left
   * @param width the width of the text
   * @param lines the number of lines of the text
   */
  public Optional<RowPosition> take(double x, double before, double width, int lines) {
    double left = Math.min(x, end - width); // a text too wide for the right side moves left
    if (left < Math.min(x, before)) {
      return Optional.empty();
    }
    for (int row = 0; row + lines <= MOST; row++) {
      if (Arrays.stream(taken, row, row + lines).allMatch(free -> left + width + gap <= free)) {
        // The later texts belong to marks further left. They must be above this text or end before
        // it.
        Arrays.fill(taken, 0, row + lines, left);
        return Optional.of(new RowPosition(left, row));
      }
    }
    return Optional.empty();
  }
}
