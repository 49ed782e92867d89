package org.langmix.report.chart.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.Tick;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.langmix.history.Snapshot;
import org.langmix.report.chart.sheet.Columns;
import org.langmix.report.chart.sheet.Sheet;
import org.langmix.report.chart.style.Canvas;
import org.langmix.report.chart.style.Fonts;
import org.langmix.report.chart.style.Theme;

/**
 * The horizontal axis, with the revisions side by side at equal distances. The last and the first
 * revision of each clone always have their names, if there is room for both. Of the other names, as
 * many are shown as fit, and releases are preferred to candidates. The names of several clones
 * stand below the names of their revisions.
 */
final class RevisionAxis extends NumberAxis {
  private static final double GAP = 10;

  /** The smallest distance between a name and the edge of the image, in pixels. */
  private static final double EDGE = 4;

  private final List<String> names;

  /** The revisions that are no release candidates; all of them if there is nothing else. */
  private final List<Integer> releases;

  private final Columns columns;
  private final Canvas canvas;
  private final CloneNames trees;

  /**
   * A name, its left and right end in the image, and the point of the text that stands at the
   * revision.
   */
  private record Name(int index, double left, double right, TextAnchor anchor) {
    boolean isClearOf(Name other) {
      return right + GAP <= other.left || other.right + GAP <= left;
    }
  }

  RevisionAxis(Sheet sheet) {
    names = List.copyOf(sheet.names());
    releases = releases(sheet.history().snapshots());
    columns = sheet.columns();
    canvas = sheet.canvas();
    trees = new CloneNames(columns, canvas);
    setRange(columns.start(), columns.end());
    setAutoRange(false);
    setTickUnit(new NumberTickUnit(1));
    setMinorTickCount(0);
    new Theme(canvas).style(this);
    setTickLabelFont(Fonts.forText(String.join("", names), canvas.labelFont()));
  }

  private static List<Integer> releases(List<Snapshot> snapshots) {
    List<Integer> releases =
        IntStream.range(0, snapshots.size())
            .filter(i -> !snapshots.get(i).revision().lineage().isPrerelease())
            .boxed()
            .toList();
    return releases.isEmpty() ? IntStream.range(0, snapshots.size()).boxed().toList() : releases;
  }

  @Override
  public AxisSpace reserveSpace(
      Graphics2D g2, Plot plot, Rectangle2D area, RectangleEdge edge, AxisSpace space) {
    AxisSpace reserved = super.reserveSpace(g2, plot, area, edge, space);
    reserved.add(trees.height(), edge);
    return reserved;
  }

  @Override
  public AxisState draw(
      Graphics2D g2,
      double cursor,
      Rectangle2D plotArea,
      Rectangle2D dataArea,
      RectangleEdge edge,
      PlotRenderingInfo info) {
    AxisState state = super.draw(g2, cursor, plotArea, dataArea, edge, info);
    trees.draw(g2, place -> valueToJava2D(place, dataArea, edge), state.getCursor());
    return state;
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
                    columns.middle(name.index),
                    names.get(name.index),
                    name.anchor,
                    TextAnchor.CENTER,
                    0.0))
        .toList();
  }

  private double width(String name) {
    return Fonts.width(name, getTickLabelFont());
  }

  /**
   * Centres a name below its revision. A name that would leave the image begins or ends at its
   * revision instead.
   */
  private Name name(int index, Rectangle2D area, RectangleEdge edge) {
    double middle = valueToJava2D(columns.middle(index), area, edge);
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
   * The revisions to name, the most important ones first: the ends of the clones, new major
   * versions, then releases at equal distances.
   *
   * @param width the width of a name and the gap to the next one, as a share of the axis
   */
  private List<Integer> byPriority(double width) {
    Set<Integer> ordered = new LinkedHashSet<>();
    List<Columns.Block> blocks = columns.blocks();
    for (int i = blocks.size() - 1; i >= 0; i--) {
      ordered.add(blocks.get(i).last());
    }
    blocks.forEach(block -> ordered.add(block.first()));
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

  @Override
  public boolean equals(Object other) {
    return other instanceof RevisionAxis axis && super.equals(axis) && names.equals(axis.names);
  }

  @Override
  public int hashCode() {
    return names.hashCode();
  }
}
