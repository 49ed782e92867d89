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
 * Revisions side by side, evenly spaced. The first and the last are always named; of the others as
 * many as fit, releases rather than candidates.
 */
final class RevisionAxis extends NumberAxis {
  private static final double GAP = 10;

  private final List<String> names;

  RevisionAxis(List<String> names, Canvas canvas) {
    this.names = List.copyOf(names);
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
    g2.setFont(getTickLabelFont());
    List<double[]> taken = new ArrayList<>();
    List<Tick> ticks = new ArrayList<>();
    double widest = names.stream().mapToDouble(g2.getFontMetrics()::stringWidth).max().orElse(0);
    for (int index : byPriority((widest + GAP) / dataArea.getWidth())) {
      double middle = valueToJava2D(index, dataArea, edge);
      double half = (g2.getFontMetrics().stringWidth(names.get(index)) + GAP) / 2;
      boolean free = taken.stream().allMatch(t -> middle + half <= t[0] || middle - half >= t[1]);
      if (free) {
        taken.add(new double[] {middle - half, middle + half});
        ticks.add(
            new NumberTick(index, names.get(index), TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0.0));
      }
    }
    return ticks;
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
