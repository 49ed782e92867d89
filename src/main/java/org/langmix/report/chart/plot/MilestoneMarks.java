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
 * Marks at milestones. Their names are in rows above the plot, each beginning at its mark; where
 * there is no room for all of them, numbers are, the same ones for each clone, and the names are
 * told by {@link #key}.
 */
public final class MilestoneMarks {
  private static final double GAP = 12;
  private static final double NUMBER_GAP = 4;
  private static final double LEAST_WIDTH = 96;

  /** Marks that are nearer have a number between them; so there is always a row for the next. */
  private static final double NEAR = 12;

  /** How much of a chart such a list may take, above the plot. */
  private static final int LISTED_LINES = 5;

  /** How far behind its mark a text begins. */
  static final double TEXT = 4;

  private final Canvas canvas;
  private final Font font;
  private final List<Milestone> unknown;
  private final List<Spot> spots = new ArrayList<>();
  private final List<Mark> marks;
  private final boolean isNumbered;

  /** By names, from one. */
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /** Milestones at one place, and where that is in the plot in pixels. */
  private record Spot(double place, double x, String names) {}

  /**
   * A mark.
   *
   * @param place on the horizontal axis
   * @param shift how far right of the mark its text begins, in pixels
   * @param row that of the last line of the text, counted from below
   * @param lines the text; none if it is nowhere
   */
  record Mark(double place, double shift, int row, List<String> lines) {
    /** How many rows the mark itself reaches above the plot: never through its text. */
    int height() {
      return shift < 0 || lines.isEmpty() ? row : row + lines.size();
    }
  }

  /** Where in the column of a revision its milestones are. */
  public enum At {
    MIDDLE,
    EDGE
  }

  /**
   * Finds places for all names or numbers.
   *
   * @param plotWidth how wide the plot is, in pixels
   * @param besides how much more there is for names right of it
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

  /** All marks with their names; empty if there is no room for one. */
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

  /** All marks with numbers, those close together with one text: {@code 3–5}. */
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

  /** What the marks do not say themselves, in sentences with a space before each; often nothing. */
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

  /** As many names as go into a few lines, and how many more there are. */
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

  /** How much room the texts need above the plot. */
  double height() {
    int rows = marks.stream().mapToInt(mark -> mark.row() + mark.lines().size()).max().orElse(0);
    return rows * rowHeight();
  }
}
