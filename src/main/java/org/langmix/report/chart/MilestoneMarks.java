package org.langmix.report.chart;

import java.awt.Font;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Marks at milestones, and their names in rows above the plot. A name begins at its mark. From
 * right to left, each takes the lowest rows that are free: so no mark crosses a name, for a mark
 * that is right of another's beginning has its own name below it.
 */
final class MilestoneMarks {
  private static final int MOST_ROWS = 6;
  private static final double GAP = 12;
  private static final double LEAST_WIDTH = 96;

  private final Canvas canvas;
  private final Font font;
  private final List<Mark> marks = new ArrayList<>();

  /** How far left the names in each row reach, from below. */
  private final double[] taken = new double[MOST_ROWS];

  /**
   * A mark.
   *
   * @param place on the axis of revisions
   * @param shift how far right of the mark its name begins, in pixels
   * @param row that of the last line of the name, counted from below
   * @param lines the name
   */
  record Mark(double place, double shift, int row, List<String> lines) {}

  /**
   * Finds places for all names.
   *
   * @param plotWidth how wide the plot is, in pixels
   * @param besides how much more there is for names right of it
   */
  MilestoneMarks(Sheet sheet, double plotWidth, double besides) {
    canvas = sheet.canvas();
    font = canvas.smallFont();
    Arrays.fill(taken, plotWidth + besides + GAP);
    Map<Double, List<Milestone>> places =
        MilestonePlaces.of(sheet.history().snapshots(), sheet.milestones());
    List<Double> fromRight = new ArrayList<>(places.keySet());
    Collections.reverse(fromRight);
    for (int i = 0; i < fromRight.size(); i++) {
      double place = fromRight.get(i);
      double before = i + 1 < fromRight.size() ? x(sheet, fromRight.get(i + 1), plotWidth) : 0;
      String names =
          places.get(place).stream().map(Milestone::name).collect(Collectors.joining(", "));
      add(place, x(sheet, place, plotWidth), before, names, plotWidth + besides);
    }
  }

  private static double x(Sheet sheet, double place, double plotWidth) {
    return (place + 0.5) / sheet.revisions() * plotWidth;
  }

  /**
   * Adds a mark.
   *
   * @param before where the mark left of it is
   * @param end where the room for names ends
   */
  private void add(double place, double x, double before, String names, double end) {
    List<String> lines = Wrapping.lines(names, font, Math.max(end - x, LEAST_WIDTH));
    double width = lines.stream().mapToDouble(this::width).max().orElse(0);
    double left = Math.min(x, end - width); // what does not fit right of the mark reaches before it
    for (int row = 0; row + lines.size() <= MOST_ROWS && left >= Math.min(x, before); row++) {
      double right = left + width + GAP;
      if (Arrays.stream(taken, row, row + lines.size()).allMatch(free -> right <= free)) {
        // Whatever is left of this mark must be above it, or end before it.
        Arrays.fill(taken, 0, row + lines.size(), left);
        marks.add(new Mark(place, left - x, row, lines));
        return;
      }
    }
  }

  private double width(String text) {
    return Fonts.width(text, Fonts.forText(text, font));
  }

  List<Mark> marks() {
    return List.copyOf(marks);
  }

  double rowHeight() {
    return 1.25 * canvas.small();
  }

  /** How much room the names need above the plot. */
  double height() {
    int rows = marks.stream().mapToInt(mark -> mark.row() + mark.lines().size()).max().orElse(0);
    return rows * rowHeight();
  }
}
