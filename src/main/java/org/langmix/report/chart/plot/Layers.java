package org.langmix.report.chart.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StackedXYBarRenderer;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYStepAreaRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.DefaultTableXYDataset;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.langmix.report.chart.sheet.Columns;
import org.langmix.report.chart.sheet.EndLabels;
import org.langmix.report.chart.sheet.Label;
import org.langmix.report.chart.sheet.Sheet;
import org.langmix.report.chart.style.Ink;
import org.langmix.report.chart.style.RangeAxis;
import org.langmix.report.chart.style.Theme;
import org.langmix.report.chart.style.TickFormat;

/** A plot of stacked bars, one bar per revision; or one bar up and one down. */
public final class Layers {
  /** The mark of a figure that is not known. */
  public static final String UNKNOWN = "*";

  private static final double BAR = 0.85;

  private final Sheet sheet;
  private final Columns columns;

  /**
   * A layer, which is drawn in one colour.
   *
   * @param label the text right of the layer at the end of a clone, by the index of the clone's
   *     last revision; empty for no text
   * @param figure the value of a revision, by its index
   */
  public record Layer(IntFunction<String> label, Ink ink, IntToDoubleFunction figure) {}

  public Layers(Sheet sheet) {
    this.sheet = sheet;
    this.columns = sheet.columns();
  }

  /** The height of the highest bar. */
  public double most(List<Layer> layers) {
    double most = 0;
    for (int index = 0; index < sheet.revisions(); index++) {
      most = Math.max(most, sum(layers, layers.size(), index));
    }
    return most;
  }

  private static double sum(List<Layer> layers, int count, int index) {
    return layers.stream().limit(count).mapToDouble(l -> l.figure.applyAsDouble(index)).sum();
  }

  /**
   * A plot.
   *
   * @param layers the layers, from the bottom
   * @param most the value that the axis must reach
   */
  public XYPlot plot(String axis, TickFormat format, List<Layer> layers, double most) {
    XYPlot plot = sheet.theme().plot(axis, format);
    ((RangeAxis) plot.getRangeAxis()).fitBars(most);
    add(plot, 0, layers);
    plot.addAnnotation(new EndLabels(labels(layers), sheet.canvas()));
    return plot;
  }

  /**
   * A plot of a layer whose bars go up from zero, and one whose bars go down. Its scale is its own.
   *
   * @param down a layer with positive figures
   */
  public XYPlot upAndDown(String axis, Layer up, Layer down) {
    XYPlot plot = sheet.theme().plot(axis, TickFormat.numbers());
    ((RangeAxis) plot.getRangeAxis()).fitBars(most(List.of(down)), most(List.of(up)));
    plot.setRangeZeroBaselineVisible(true);
    plot.setRangeZeroBaselinePaint(Ink.FAINT.color());
    plot.setRangeZeroBaselineStroke(Theme.THIN);
    Layer below = new Layer(down.label, down.ink, index -> -down.figure.applyAsDouble(index));
    List<Label> labels = new ArrayList<>();
    for (Layer layer : List.of(up, below)) {
      add(plot, labels.isEmpty() ? 0 : 1, List.of(layer));
      labels.addAll(labels(List.of(layer)));
    }
    plot.addAnnotation(new EndLabels(labels, sheet.canvas()));
    return plot;
  }

  /** Puts a mark into the place of each bar whose figure is not known, if there is room. */
  public void markUnknown(XYPlot plot, IntPredicate isUnknown) {
    for (int index = 0; index < sheet.revisions() && !sheet.isCrowded(); index++) {
      if (isUnknown.test(index)) {
        XYTextAnnotation mark = new XYTextAnnotation(UNKNOWN, columns.middle(index), 0);
        mark.setFont(sheet.canvas().labelFont());
        mark.setPaint(Ink.TEXT.color());
        mark.setTextAnchor(TextAnchor.BOTTOM_CENTER);
        plot.addAnnotation(mark);
      }
    }
  }

  private void add(XYPlot plot, int dataset, List<Layer> layers) {
    if (sheet.isCrowded()) {
      addSteps(plot, dataset, layers);
    } else {
      addBars(plot, dataset, layers);
    }
  }

  private void addBars(XYPlot plot, int number, List<Layer> layers) {
    StackedXYBarRenderer renderer = new StackedXYBarRenderer(1 - bar());
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(false);
    DefaultTableXYDataset dataset = new DefaultTableXYDataset();
    for (Layer layer : layers) {
      renderer.setSeriesPaint(dataset.getSeriesCount(), layer.ink.color());
      XYSeries series = new XYSeries(dataset.getSeriesCount(), false, false);
      for (int index = 0; index < sheet.revisions(); index++) {
        series.add(columns.middle(index), layer.figure.applyAsDouble(index));
      }
      dataset.addSeries(series);
    }
    plot.setDataset(number, dataset);
    plot.setRenderer(number, renderer);
  }

  /**
   * Adds bars without gaps, as one shape per layer. Each shape reaches from zero to the top of its
   * layer. The highest shapes are drawn first, and the lower layers cover them.
   */
  private void addSteps(XYPlot plot, int number, List<Layer> layers) {
    XYStepAreaRenderer renderer = new XYStepAreaRenderer(XYStepAreaRenderer.AREA);
    XYSeriesCollection dataset = new XYSeriesCollection();
    for (int count = 1; count <= layers.size(); count++) {
      renderer.setSeriesPaint(dataset.getSeriesCount(), layers.get(count - 1).ink.color());
      XYSeries series = new XYSeries(dataset.getSeriesCount(), false);
      for (int index = 0; index < sheet.revisions(); index++) {
        series.add(columns.middle(index) - 0.5, sum(layers, count, index));
        if (columns.isLastOfBlock(index)) {
          series.add(columns.middle(index) + 0.5, 0);
        }
      }
      dataset.addSeries(series);
    }
    plot.setDataset(number, dataset);
    plot.setRenderer(number, renderer);
    plot.setSeriesRenderingOrder(SeriesRenderingOrder.REVERSE);
  }

  /** The width of a bar. The distance between two revisions is 1. */
  private double bar() {
    return sheet.barWidth(BAR);
  }

  private List<Label> labels(List<Layer> layers) {
    List<Label> labels = new ArrayList<>();
    columns.blocks().forEach(block -> labels.addAll(labels(layers, block.last())));
    return labels;
  }

  /** The labels of a clone, each at the middle of its layer in the clone's last bar. */
  private List<Label> labels(List<Layer> layers, int last) {
    List<Label> labels = new ArrayList<>();
    double place = columns.middle(last) + (sheet.isSparse() ? bar() / 2 : 0.5);
    double below = 0;
    for (Layer layer : layers) {
      double figure = layer.figure.applyAsDouble(last);
      String label = layer.label.apply(last);
      if (!label.isEmpty()) {
        labels.add(new Label(place, below + figure / 2, label, layer.ink));
      }
      below += figure;
    }
    return labels;
  }
}
