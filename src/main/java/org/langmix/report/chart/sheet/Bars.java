package org.langmix.report.chart.sheet;

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
import org.langmix.report.chart.style.Canvas;
import org.langmix.report.chart.style.Fonts;
import org.langmix.report.chart.style.Ink;
import org.langmix.report.chart.style.RangeAxis;

/**
 * Draws figures as bars, if there are too few revisions for lines. Each bar has its figure above
 * it. If there is room, the name of the curve stands there too; otherwise the names stand right of
 * the last bars.
 */
public final class Bars {
  /** The share of a revision's column that its bars take if the names stand above them. */
  private static final double PART = 0.8;

  /** The same share if there is no room for the names above the bars. */
  private static final double MOST = 0.95;

  /** The smallest distance between the texts above two bars, in pixels. */
  private static final double GAP = 4;

  private final Sheet sheet;
  private final List<Curve> curves;
  private final boolean isNamed;

  /**
   * Bars.
   *
   * @param curves the bars of each revision, from left to right
   */
  public Bars(Sheet sheet, List<Curve> curves) {
    this.sheet = sheet;
    this.curves = List.copyOf(curves);
    double widest =
        curves.stream()
            .flatMap(curve -> sheet.history().snapshots().stream().map(curve::label))
            .mapToDouble(label -> width(label, sheet.canvas()))
            .max()
            .orElse(0);
    double unit = sheet.canvas().plotWidth() / (sheet.columns().end() - sheet.columns().start());
    this.isNamed = widest <= sheet.barWidth(PART / curves.size()) * unit;
  }

  /** Whether there is room for two bars per revision with their figures. */
  static boolean fit(int revisions, Canvas canvas) {
    double names = EndLabels.width("Rust", canvas);
    return 2 * revisions * width(Sheet.FIGURE, canvas) <= MOST * (canvas.plotWidth() - names);
  }

  private static double width(String text, Canvas canvas) {
    return Fonts.width(text, canvas.labelFont()) + GAP;
  }

  /** Adds the bars to an empty plot. */
  public void addTo(XYPlot plot) {
    plot.setRangeGridlinesVisible(false); // grid lines would run through the figures
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
    if (!isNamed && curves.size() > 1) {
      plot.addAnnotation(new EndLabels(curves.stream().map(this::name).toList(), sheet.canvas()));
    }
  }

  /** The label right of a curve's last bar, at half its height. */
  private Label name(Curve curve) {
    int last = sheet.revisions() - 1;
    double value = curve.value().apply(sheet.history().snapshots().get(last)).orElse(0);
    return new Label(sheet.columns().end() - (1 - MOST) / 2, value / 2, curve.name(), curve.ink());
  }

  private XYIntervalSeriesCollection bars(int number) {
    double width = sheet.barWidth((isNamed ? PART : MOST) / curves.size());
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
        (dataset, series, item) ->
            isNamed ? curve.label(drawn.get(item)) : curve.figure(drawn.get(item)));
    renderer.setDefaultItemLabelsVisible(true);
    renderer.setDefaultItemLabelFont(sheet.canvas().labelFont());
    renderer.setDefaultItemLabelPaint(Ink.TEXT.color());
    renderer.setDefaultPositiveItemLabelPosition(
        new ItemLabelPosition(ItemLabelAnchor.OUTSIDE12, TextAnchor.BOTTOM_CENTER));
    return renderer;
  }
}
