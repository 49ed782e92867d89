package org.langmix.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.Tick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/**
 * Revisions side by side, evenly spaced. The last and the first are always named, if there is room
 * for two; of the others as many as fit, releases rather than candidates.
 */
final class RevisionAxis extends NumberAxis {
  private static final double GAP = 10;

  /** How near the edge of the image a name may come. */
  private static final double EDGE = 4;

  private final List<String> names;
  private final Canvas canvas;

  /** A name, the part of the axis that it takes, and which of its points is at its revision. */
  private record Name(int index, double left, double right, TextAnchor anchor) {
    boolean isClearOf(Name other) {
      return right + GAP <= other.left || other.right + GAP <= left;
    }
  }

  RevisionAxis(List<String> names, Canvas canvas) {
    this.names = List.copyOf(names);
    this.canvas = canvas;
    setRange(-0.5, names.size() - 0.5);
    setAutoRange(false);
    setTickUnit(new NumberTickUnit(1));
    setMinorTickCount(0);
    new Theme(canvas).style(this);
    setTickLabelFont(Fonts.forText(String.join("", names), canvas.labelFont()));
  }

  @Override
  public List<Tick> refreshTicks(
      Graphics2D g2, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
    List<Name> placed = new ArrayList<>();
    double widest = names.stream().mapToDouble(this::width).max().orElse(0);
    for (int index : byPriority((widest + GAP) / Math.max(1, dataArea.getWidth()))) {
      Name name = name(index, dataArea, edge);
      if (placed.stream().allMatch(name::isClearOf)) {
        placed.add(name);
      }
    }
    return placed.stream()
        .<Tick>map(
            name ->
                new NumberTick(
                    name.index, names.get(name.index), name.anchor, TextAnchor.CENTER, 0.0))
        .toList();
  }

  private double width(String name) {
    return Fonts.width(name, getTickLabelFont());
  }

  /** A name below its revision, or beginning or ending there if it would leave the image. */
  private Name name(int index, Rectangle2D area, RectangleEdge edge) {
    double middle = valueToJava2D(index, area, edge);
    double width = width(names.get(index));
    double half = width / 2;
    if (middle - half < EDGE) {
      return new Name(index, middle, middle + width, TextAnchor.TOP_LEFT);
    }
    return middle + half > canvas.width() - EDGE
        ? new Name(index, middle - width, middle, TextAnchor.TOP_RIGHT)
        : new Name(index, middle - width / 2, middle + width / 2, TextAnchor.TOP_CENTER);
  }

  /**
   * The revisions to name, those first that must not be missed: the ends, new major versions, then
   * releases at equal distances.
   *
   * @param width of a name with the gap to the next, as a part of the axis
   */
  private List<Integer> byPriority(double width) {
    List<Integer> releases =
        IntStream.range(0, names.size()).filter(i -> !isCandidate(i)).boxed().toList();
    Set<Integer> ordered = new LinkedHashSet<>();
    ordered.add(names.size() - 1);
    ordered.add(0);
    releases.stream().filter(i -> names.get(i).endsWith(".0")).forEach(ordered::add);
    int stride = (int) Math.ceil(releases.size() * width);
    for (int i = releases.size() - 1; i >= 0; i -= stride) {
      ordered.add(releases.get(i));
    }
    if (names.size() * width <= 1) {
      IntStream.range(0, names.size()).forEach(ordered::add);
    }
    return List.copyOf(ordered);
  }

  private boolean isCandidate(int index) {
    return names.get(index).contains("-rc") && !names.stream().allMatch(n -> n.contains("-rc"));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RevisionAxis axis && super.equals(axis) && names.equals(axis.names);
  }

  @Override
  public int hashCode() {
    return names.hashCode();
  }
}
