package org.langmix.report.chart.plot;

import java.awt.BasicStroke;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.general.DatasetUtils;
import org.jfree.data.xy.XYDataItem;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.langmix.history.History;
import org.langmix.history.Revision;
import org.langmix.history.Snapshot;
import org.langmix.history.Succession;
import org.langmix.report.chart.sheet.Curve;
import org.langmix.report.chart.sheet.Label;
import org.langmix.report.chart.sheet.Sheet;
import org.langmix.report.chart.style.Ink;
import org.langmix.report.chart.style.RangeAxis;

/**
 * Draws a figure over the revisions, with one line per series of revisions. A dotted line leads
 * from a series to the next.
 */
public final class Lines {
  private static final float THICK = 2.5f;

  private static final Stroke THIN_DOTS =
      new BasicStroke(
          1.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1f, new float[] {0.1f, 4f}, 0f);

  /** What the keys of dotted lines begin with. No name of a series has a NUL. */
  private static final String DOTTED = "\0";

  private final Sheet sheet;
  private final History history;

  /** What each revision follows. */
  private final Map<Revision, Succession> successions = new HashMap<>();

  private final Set<Revision> behindSamples;

  public Lines(Sheet sheet) {
    this.sheet = sheet;
    this.history = sheet.history();
    List<Revision> revisions = history.snapshots().stream().map(Snapshot::revision).toList();
    this.behindSamples = behindSamples(revisions);
    Succession.of(revisions).stream()
        .filter(one -> !behindSamples.contains(one.revision()))
        .forEach(one -> successions.put(one.revision(), one));
  }

  /** What stands behind the samples of a branch: {@code HEAD}. No line leads there across them. */
  private static Set<Revision> behindSamples(List<Revision> revisions) {
    Set<String> sampledClones = new HashSet<>();
    Set<Revision> behind = new HashSet<>();
    for (Revision revision : revisions) {
      if (revision.isSample()) {
        sampledClones.add(revision.cloneName());
      } else if (sampledClones.contains(revision.cloneName())) {
        behind.add(revision);
      }
    }
    return behind;
  }

  /**
   * Adds a figure to a plot.
   *
   * @param figure the value of a revision; empty if it has none
   */
  public void add(XYPlot plot, Ink ink, Function<Snapshot, OptionalDouble> figure) {
    int dataset = plot.getDataset(0) == null ? 0 : plot.getDatasetCount();
    plot.setDataset(dataset, lines(figure));
    ((RangeAxis) plot.getRangeAxis()).fitPoints(most(plot));
    boolean points = !sheet.isCrowded();
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, points);
    renderer.setDrawSeriesLineAsPath(true);
    renderer.setAutoPopulateSeriesPaint(false);
    renderer.setAutoPopulateSeriesShape(false);
    renderer.setAutoPopulateSeriesStroke(false);
    renderer.setDefaultPaint(ink.color());
    double point = sheet.canvas().label() / 2.0;
    renderer.setDefaultShape(new Ellipse2D.Double(-point / 2, -point / 2, point, point));
    renderer.setDefaultStroke(
        new BasicStroke(THICK, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    for (int i = 0; i < plot.getDataset(dataset).getSeriesCount(); i++) {
      boolean isDotted = plot.getDataset(dataset).getSeriesKey(i).toString().startsWith(DOTTED);
      boolean alone = plot.getDataset(dataset).getItemCount(i) == 1;
      renderer.setSeriesShapesVisible(i, !isDotted && (points || alone));
      if (isDotted) {
        renderer.setSeriesStroke(i, THIN_DOTS);
      }
    }
    plot.setRenderer(dataset, renderer);
  }

  private static double most(XYPlot plot) {
    return plot.getDatasets().values().stream()
        .map(dataset -> DatasetUtils.findMaximumRangeValue(dataset))
        .filter(Objects::nonNull)
        .mapToDouble(Number::doubleValue)
        .max()
        .orElse(0);
  }

  /** The lines of a figure: first the dotted ones, which others are drawn over. */
  private XYSeriesCollection lines(Function<Snapshot, OptionalDouble> figure) {
    Map<Revision, XYDataItem> points = points(figure);
    Map<String, XYSeries> dotted = new LinkedHashMap<>();
    Map<String, XYSeries> solid = new LinkedHashMap<>();
    points.forEach(
        (revision, point) -> {
          String series = behindSamples.contains(revision) ? revision.label() : revision.series();
          Succession before = successions.get(revision);
          XYDataItem from = before == null ? null : points.get(before.before());
          boolean begins = !solid.containsKey(series);
          XYSeries line = solid.computeIfAbsent(series, key -> new XYSeries(key, false));
          if (from != null && begins && before.isWithinSeries()) {
            line.add(from);
          } else if (from != null && begins) {
            XYSeries join = new XYSeries(DOTTED + series, false);
            join.add(from);
            join.add(point);
            dotted.put(series, join);
          }
          line.add(point);
        });
    XYSeriesCollection collection = new XYSeriesCollection();
    Stream.of(dotted, solid).forEach(lines -> lines.values().forEach(collection::addSeries));
    return collection;
  }

  private Map<Revision, XYDataItem> points(Function<Snapshot, OptionalDouble> figure) {
    Map<Revision, XYDataItem> points = new LinkedHashMap<>();
    List<Snapshot> snapshots = history.snapshots();
    for (int i = 0; i < snapshots.size(); i++) {
      double middle = sheet.columns().middle(i);
      Revision revision = snapshots.get(i).revision();
      figure
          .apply(snapshots.get(i))
          .ifPresent(value -> points.put(revision, new XYDataItem(middle, value)));
    }
    return points;
  }

  /** The labels at the ends of a curve, one per clone. */
  public Stream<Label> labels(Curve curve) {
    return history.newestOfEach().stream().map(newest -> label(curve, newest));
  }

  private Label label(Curve curve, Snapshot newest) {
    double last =
        history.besides(newest).stream()
            .map(curve.value())
            .filter(OptionalDouble::isPresent)
            .mapToDouble(OptionalDouble::getAsDouble)
            .reduce(0, (before, value) -> value);
    int newestAt = history.snapshots().lastIndexOf(newest);
    double end = sheet.columns().middle(newestAt) + 0.5;
    boolean isLast = newestAt == sheet.revisions() - 1;
    String text = isLast || sheet.namesEachClone() ? curve.label(newest) : curve.figure(newest);
    return new Label(end, last, text, curve.ink());
  }
}
