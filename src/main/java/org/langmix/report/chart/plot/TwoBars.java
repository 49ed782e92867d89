package org.langmix.report.chart.plot;

import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.axis.AxisLabelLocation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.CombinedDomainCategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;
import org.langmix.report.chart.style.Canvas;
import org.langmix.report.chart.style.Fonts;
import org.langmix.report.chart.style.Ink;
import org.langmix.report.chart.style.Theme;

/** Rows of a name and two bars. The first row shows the whole, and has its own colour. */
public final class TwoBars {
  private static final int GAP = 12;
  private static final String WIDEST_FIGURE = "86.5 %_";

  private final List<Row> rows;
  private final Canvas canvas;

  /** A name and its figures. One of the figures may be missing. */
  public record Row(String name, Optional<Double> left, Optional<Double> right) {}

  /** The heading and the number format of a column of bars. */
  public record Column(String heading, NumberFormat format) {}

  /** A row's key in JFreeChart. Names may be equal, keys may not. */
  private record Key(int index, String name) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return Integer.compare(index, other.index);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  public TwoBars(List<Row> rows, Canvas canvas) {
    this.rows = List.copyOf(rows);
    this.canvas = canvas;
  }

  public Plot plot(Column left, Column right) {
    CategoryAxis names = new CategoryAxis();
    new Theme(canvas).style(names);
    names.setAxisLineVisible(false);
    names.setTickMarksVisible(false);
    names.setLowerMargin(0);
    names.setUpperMargin(0);
    names.setCategoryMargin(0.3);
    names.setCategoryLabelPositionOffset(GAP);
    names.setMaximumCategoryLabelWidthRatio(10); // no name is cut
    for (int i = 0; i < rows.size(); i++) {
      String name = rows.get(i).name();
      names.setTickLabelFont(new Key(i, name), Fonts.forText(name, canvas.labelFont()));
    }
    CombinedDomainCategoryPlot plot = new CombinedDomainCategoryPlot(names);
    Theme.style(plot);
    plot.setGap(canvas.margin());
    plot.add(plot(left, rows.stream().map(Row::left).toList()), 1);
    plot.add(plot(right, rows.stream().map(Row::right).toList()), 1);
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    return plot;
  }

  private CategoryPlot plot(Column column, List<Optional<Double>> figures) {
    DefaultCategoryDataset bars = new DefaultCategoryDataset();
    for (int i = 0; i < rows.size(); i++) {
      Key key = new Key(i, rows.get(i).name());
      bars.addValue(i == 0 ? figures.get(i).orElse(null) : null, "all", key);
      bars.addValue(i == 0 ? null : figures.get(i).orElse(null), "each", key);
    }
    CategoryPlot plot = new CategoryPlot(bars, null, axis(column, figures), renderer(column));
    Theme.style(plot);
    plot.setRangeGridlinesVisible(false);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setRangeAxisLocation(AxisLocation.TOP_OR_LEFT);
    return plot;
  }

  private NumberAxis axis(Column column, List<Optional<Double>> figures) {
    NumberAxis axis = new NumberAxis(column.heading());
    double most = figures.stream().mapToDouble(figure -> figure.orElse(0.0)).max().orElse(0);
    axis.setRange(0, most > 0 ? most / (1 - partOfFigures()) : 1);
    new Theme(canvas).style(axis); // it measures tick labels even if they are hidden
    axis.setTickLabelsVisible(false);
    axis.setTickMarksVisible(false);
    axis.setAxisLineVisible(false);
    axis.setLabelFont(canvas.smallFont());
    axis.setLabelLocation(AxisLabelLocation.LOW_END);
    axis.setLabelPaint(Ink.FAINT.color());
    return axis;
  }

  /** The share of a column that the figure after the longest bar takes. */
  private double partOfFigures() {
    double names =
        rows.stream()
            .mapToDouble(row -> Fonts.width(row.name(), canvas.labelFont()))
            .max()
            .orElse(0);
    double column = (canvas.width() - 3.0 * canvas.margin() - names) / 2;
    double figure = Fonts.width(WIDEST_FIGURE, canvas.smallFont());
    return Math.min(0.5, figure / column);
  }

  private StackedBarRenderer renderer(Column column) {
    StackedBarRenderer renderer = new StackedBarRenderer();
    renderer.setBarPainter(new StandardBarPainter());
    renderer.setShadowVisible(false);
    renderer.setSeriesPaint(0, Ink.OTHER.color());
    renderer.setSeriesPaint(1, Ink.RUST.color());
    renderer.setDefaultItemLabelsVisible(true);
    renderer.setDefaultItemLabelGenerator(
        new StandardCategoryItemLabelGenerator("{2}", column.format()));
    renderer.setDefaultItemLabelFont(canvas.smallFont());
    renderer.setDefaultItemLabelPaint(Ink.TEXT.color());
    renderer.setDefaultPositiveItemLabelPosition(
        new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
    return renderer;
  }
}
