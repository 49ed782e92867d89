package org.langmix.report.chart;

import java.util.List;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.langmix.history.Snapshot;

/**
 * Draws figures of so few revisions that lines would be points: bars, each with its figure above.
 */
final class Bars {
  /** How much of a revision's column its bars take. */
  private static final double PART = 0.8;

  private final Sheet sheet;
  private final List<Curve> curves;

  /**
   * Bars.
   *
   * @param curves those of one revision, from left to right
   */
  Bars(Sheet sheet, List<Curve> curves) {
    this.sheet = sheet;
    this.curves = List.copyOf(curves);
  }

  /** Adds them to a plot that is empty. */
  void addTo(XYPlot plot) {
    plot.setRangeGridlinesVisible(false); // they would run through the figures
    double most = 0;
    for (int i = 0; i < curves.size(); i++) {
      XYIntervalSeriesCollection bars = bars(i);
      plot.setDataset(i, bars);
      plot.setRenderer(i, renderer(i));
      for (int item = 0; item < bars.getItemCount(0); item++) {
        most = Math.max(most, bars.getYValue(0, item));
      }
    }
    ((RangeAxis) plot.getRangeAxis()).fitLabelledBars(most);
  }

  private XYIntervalSeriesCollection bars(int number) {
    double width = sheet.barWidth(PART / curves.size());
    XYIntervalSeries series = new XYIntervalSeries(number);
    for (int index = 0; index < sheet.revisions(); index++) {
      Snapshot snapshot = sheet.history().snapshots().get(index);
      double middle = sheet.columns().middle(index) + (number - (curves.size() - 1) / 2.0) * width;
      curves
          .get(number)
          .value()
          .apply(snapshot)
          .ifPresent(
              value ->
                  series.add(middle, middle - width / 2, middle + width / 2, value, value, value));
    }
    XYIntervalSeriesCollection bars = new XYIntervalSeriesCollection();
    bars.addSeries(series);
    return bars;
  }

  private XYBarRenderer renderer(int number) {
    Curve curve = curves.get(number);
    XYBarRenderer renderer = new XYBarRenderer();
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(false);
    renderer.setSeriesPaint(0, curve.ink().color());
    List<Snapshot> drawn =
        sheet.history().snapshots().stream()
            .filter(snapshot -> curve.value().apply(snapshot).isPresent())
            .toList();
    renderer.setDefaultItemLabelGenerator(
        (dataset, series, item) -> curve.label().apply(drawn.get(item)));
    renderer.setDefaultItemLabelsVisible(true);
    renderer.setDefaultItemLabelFont(sheet.canvas().labelFont());
    renderer.setDefaultItemLabelPaint(Ink.TEXT.color());
    renderer.setDefaultPositiveItemLabelPosition(
        new ItemLabelPosition(ItemLabelAnchor.OUTSIDE12, TextAnchor.BOTTOM_CENTER));
    return renderer;
  }
}
