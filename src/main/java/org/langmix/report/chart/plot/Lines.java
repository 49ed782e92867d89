package org.langmix.report.chart.plot;

import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.general.DatasetUtils;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.langmix.history.History;
import org.langmix.history.Snapshot;
import org.langmix.report.chart.sheet.Curve;
import org.langmix.report.chart.sheet.Label;
import org.langmix.report.chart.sheet.Sheet;
import org.langmix.report.chart.style.Ink;
import org.langmix.report.chart.style.RangeAxis;

/** Draws a figure over the revisions, with one line per series of revisions. */
public final class Lines {
  private static final float THICK = 2.5f;

  private final Sheet sheet;
  private final History history;

  public Lines(Sheet sheet) {
    this.sheet = sheet;
    this.history = sheet.history();
  }

  /**
   * Adds a figure to a plot.
   *
   * @param figure the value of a revision; empty if it has none
   */
  public void add(XYPlot plot, Ink ink, Function<Snapshot, OptionalDouble> figure) {
    int dataset = plot.getDataset(0) == null ? 0 : plot.getDatasetCount();
    plot.setDataset(dataset, series(figure));
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
      boolean alone = plot.getDataset(dataset).getItemCount(i) == 1;
      renderer.setSeriesShapesVisible(i, points || alone);
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

  private XYSeriesCollection series(Function<Snapshot, OptionalDouble> figure) {
    Map<String, XYSeries> series = new LinkedHashMap<>();
    List<Snapshot> snapshots = history.snapshots();
    for (int index = 0; index < snapshots.size(); index++) {
      OptionalDouble value = figure.apply(snapshots.get(index));
      if (value.isPresent()) {
        String name = snapshots.get(index).revision().series();
        series
            .computeIfAbsent(name, key -> new XYSeries(key, false))
            .add(sheet.columns().middle(index), value.getAsDouble());
      }
    }
    XYSeriesCollection collection = new XYSeriesCollection();
    series.values().forEach(collection::addSeries);
    return collection;
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
