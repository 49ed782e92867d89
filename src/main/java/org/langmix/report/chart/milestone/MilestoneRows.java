package org.langmix.report.chart.milestone;

import java.util.Arrays;
import java.util.Optional;

/**
 * Rows of texts above a plot. From right to left, each text takes the lowest rows that are free: so
 * no mark crosses a text, for a mark that is right of another's beginning has its own text below.
 */
public final class MilestoneRows {
  private static final int MOST = 6;

  /** How far left the texts in each row reach, from below. */
  private final double[] taken = new double[MOST];

  private final double end;
  private final double gap;

  /**
   * A place for a text.
   *
   * @param left where it begins
   * @param row that of its last line, counted from below
   */
  public record RowPosition(double left, int row) {}

  /**
   * Rows that are free.
   *
   * @param end where the room for texts ends
   * @param gap how far texts are apart at least
   */
  public MilestoneRows(double end, double gap) {
    this.end = end;
    this.gap = gap;
    Arrays.fill(taken, end + gap);
  }

  /**
   * Takes a place for a text at a mark; empty if there is none.
   *
   * @param x where the mark is
   * @param before where the mark left of it is
   * @param width how wide the text is
   * @param lines how many lines it has
   */
  public Optional<RowPosition> take(double x, double before, double width, int lines) {
    double left = Math.min(x, end - width); // what does not fit right of the mark reaches before it
    if (left < Math.min(x, before)) {
      return Optional.empty();
    }
    for (int row = 0; row + lines <= MOST; row++) {
      if (Arrays.stream(taken, row, row + lines).allMatch(free -> left + width + gap <= free)) {
        // Whatever is left of this mark must be above it, or end before it.
        Arrays.fill(taken, 0, row + lines, left);
        return Optional.of(new RowPosition(left, row));
      }
    }
    return Optional.empty();
  }
}
