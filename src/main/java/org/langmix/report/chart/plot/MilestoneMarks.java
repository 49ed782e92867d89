package org.langmix.report.chart.plot;

import java.awt.Font;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.langmix.report.chart.milestone.Milestone;
import org.langmix.report.chart.milestone.MilestonePlaces;
import org.langmix.report.chart.milestone.MilestoneRows;
import org.langmix.report.chart.sheet.Columns;
import org.langmix.report.chart.sheet.Sheet;
import org.langmix.report.chart.style.Canvas;
import org.langmix.report.chart.style.Fonts;
import org.langmix.report.chart.style.Wrapping;

/**
 * Marks of milestones. The names stand in rows above the plot, and each one begins at its mark. If
 * there is no room for all names, the marks have numbers instead. Marks with the same names have
 * the same number in every clone, and {@link #key} lists the names.
 */
public final class MilestoneMarks {
  private static final double GAP = 12;
  private static final double NUMBER_GAP = 4;
  private static final double LEAST_WIDTH = 96;

  /**
   * Marks that are closer than this, in pixels, share one text with the range of their numbers. So
   * there is always a free row for the next text.
   */
  private static final double NEAR = 12;

  /** The largest number of lines of the list of names, above the plot. */
  private static final int LISTED_LINES = 5;

  /** The distance from a mark to its text, in pixels. */
  static final double TEXT = 4;

  private final Canvas canvas;
  private final Font font;
  private final List<Milestone> unknown;
  private final List<Spot> spots = new ArrayList<>();
  private final List<Mark> marks;
  private final boolean isNumbered;

  /** The numbers of marks by their names. The first number is 1. */
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /**
   * The milestones at one position of the axis, and the x coordinate of the position in the plot,
   * in pixels.
   */
  private record Spot(double place, double x, String names) {}

  /**
   * A mark.
   *
   * @param place the position on the horizontal axis
   * @param shift the distance from the mark to the start of its text, in pixels; negative if the
   *     text begins left of the mark
   * @param row the row of the text's last line, counted from below
   * @param lines the lines of the text; empty if the mark has no text
   */
  record Mark(double place, double shift, int row, List<String> lines) {
    /**
     * The number of rows that the mark itself reaches above the plot. A mark never crosses its own
     * text.
     */
    int height() {
      return shift < 0 || lines.isEmpty() ? row : row + lines.size();
    }
  }

  /** The position of milestones in the column of their revision. */
  public enum At {
    MIDDLE,
    EDGE
  }

  /**
   * Finds places for all names, or else for numbers.
   *
   * @param plotWidth the width of the plot, in pixels
   * @param besides the width of the room for names right of the plot, in pixels
   */
  MilestoneMarks(Sheet sheet, At at, double plotWidth, double besides) {
    canvas = sheet.canvas();
    font = canvas.smallFont();
    MilestonePlaces places = MilestonePlaces.of(sheet.history().snapshots(), sheet.milestones());
    unknown = places.unknown();
    Columns columns = sheet.columns();
    for (Map.Entry<Double, List<Milestone>> entry : places.marked().entrySet()) {
      double index = entry.getKey();
      double place =
          at == At.MIDDLE ? columns.middle(index) : columns.middle((int) Math.ceil(index)) - 0.5;
      double x = (place - columns.start()) / (columns.end() - columns.start()) * plotWidth;
      String names =
          entry.getValue().stream().map(Milestone::name).collect(Collectors.joining(", "));
      spots.add(new Spot(place, x, names));
      numbers.putIfAbsent(names, numbers.size() + 1);
    }
    Optional<List<Mark>> named = named(plotWidth + besides);
    isNumbered = named.isEmpty();
    marks = named.orElseGet(() -> numbered(plotWidth + besides + canvas.margin() - TEXT));
  }

  /** All marks with their names; empty if there is no room for one of the names. */
  private Optional<List<Mark>> named(double end) {
    MilestoneRows rows = new MilestoneRows(end, GAP);
    List<Mark> named = new ArrayList<>();
    for (int i = spots.size() - 1; i >= 0; i--) {
      double room = Math.max(end - spots.get(i).x() - TEXT, LEAST_WIDTH);
      Optional<Mark> mark = mark(rows, i, i - 1, Wrapping.lines(spots.get(i).names(), font, room));
      if (mark.isEmpty()) {
        return Optional.empty();
      }
      named.add(mark.get());
    }
    return Optional.of(named);
  }

  /** All marks with numbers. Marks that are close together share one text: {@code 3–5}. */
  private List<Mark> numbered(double end) {
    MilestoneRows rows = new MilestoneRows(end, NUMBER_GAP);
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < spots.size(); i++) {
      if (i == 0
          || number(i) != number(i - 1) + 1
          || spots.get(i).x() - spots.get(starts.get(starts.size() - 1)).x() >= NEAR) {
        starts.add(i);
      }
    }
    Collections.reverse(starts);
    List<Mark> numbered = new ArrayList<>();
    int next = spots.size();
    for (int start : starts) {
      String text =
          next == start + 1 ? "" + number(start) : number(start) + "\u2013" + number(next - 1);
      numbered.add(
          mark(rows, start, start - 1, List.of(text))
              .orElse(new Mark(spots.get(start).place(), 0, 0, List.of())));
      for (int i = start + 1; i < next; i++) {
        numbered.add(new Mark(spots.get(i).place(), 0, 0, List.of()));
      }
      next = start;
    }
    return numbered;
  }

  private int number(int spot) {
    return numbers.get(spots.get(spot).names());
  }

  private Optional<Mark> mark(MilestoneRows rows, int index, int before, List<String> lines) {
    Spot spot = spots.get(index);
    double width = TEXT + lines.stream().mapToDouble(this::width).max().orElse(0);
    return rows.take(spot.x(), before < 0 ? 0 : spots.get(before).x(), width, lines.size())
        .map(found -> new Mark(spot.place(), found.left() - spot.x(), found.row(), lines));
  }

  private double width(String text) {
    return Fonts.width(text, Fonts.forText(text, font));
  }

  List<Mark> marks() {
    return List.copyOf(marks);
  }

  /** The sentences that explain the marks, with a space before each sentence; often empty. */
  String key() {
    StringBuilder key = new StringBuilder();
    if (isNumbered) {
      List<String> names = new ArrayList<>();
      numbers.forEach((name, number) -> names.add(number + " " + name));
      key.append(" Marked: ").append(listed(names)).append('.');
    }
    if (!unknown.isEmpty()) {
      key.append(" Not marked, since neither version nor date gives a place here: ")
          .append(listed(unknown.stream().map(Milestone::name).toList()))
          .append('.');
    }
    return key.toString();
  }

  /** As many names as fit into a few lines, and how many more there are. */
  private String listed(List<String> names) {
    double room = LISTED_LINES * (canvas.width() - 2.0 * canvas.margin());
    String listed = "";
    for (int i = 0; i < names.size(); i++) {
      String more = (i == 0 ? "" : "; ") + names.get(i);
      if (i > 0 && width(listed + more) > room) {
        return listed + " and " + (names.size() - i) + " more";
      }
      listed += more;
    }
    return listed;
  }

  double rowHeight() {
    return 1.25 * canvas.small();
  }

  /** The height of the texts above the plot, in pixels. */
  double height() {
    int rows = marks.stream().mapToInt(mark -> mark.row() + mark.lines().size()).max().orElse(0);
    return rows * rowHeight();
  }
}
