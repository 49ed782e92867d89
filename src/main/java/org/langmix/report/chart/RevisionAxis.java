package org.langmix.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
 * many as fit, those first that begin a new major version, then those that halve the widest gaps.
 */
final class RevisionAxis extends NumberAxis {
  private static final double GAP = 14;

  private final List<String> names;

  RevisionAxis(List<String> names) {
    this.names = List.copyOf(names);
    setRange(-0.5, names.size() - 0.5);
    setAutoRange(false);
    setTickUnit(new NumberTickUnit(1));
    setMinorTickCount(0);
    Theme.style(this);
  }

  @Override
  public List<Tick> refreshTicks(
      Graphics2D g2, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
    g2.setFont(getTickLabelFont());
    List<double[]> taken = new ArrayList<>();
    List<Tick> ticks = new ArrayList<>();
    for (int index : byPriority()) {
      double middle = valueToJava2D(index, dataArea, edge);
      double half = g2.getFontMetrics().stringWidth(names.get(index)) / 2.0 + GAP / 2;
      boolean free = taken.stream().allMatch(t -> middle + half <= t[0] || middle - half >= t[1]);
      if (free) {
        taken.add(new double[] {middle - half, middle + half});
        ticks.add(
            new NumberTick(index, names.get(index), TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0.0));
      }
    }
    return ticks;
  }

  private int[] byPriority() {
    int last = names.size() - 1;
    return IntStream.rangeClosed(0, last)
        .boxed()
        .sorted(Comparator.comparing((Integer index) -> priority(index, last)))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** Lower comes first. */
  private int priority(int index, int last) {
    if (index == 0 || index == last) {
      return index == last ? 0 : 1;
    }
    if (!major(names.get(index)).equals(major(names.get(index - 1)))) {
      return 2;
    }
    return 40 - Integer.numberOfTrailingZeros(last - index);
  }

  private static String major(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
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
