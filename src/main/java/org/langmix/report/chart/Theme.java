package org.langmix.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Stroke;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** What all charts have in common: size, letters, colours, lines. */
final class Theme {
  static final int WIDTH = 1200;
  static final int HEIGHT = 675;

  // Okabe and Ito's colours, which colour-blind people can tell apart.
  static final Color RUST = new Color(0xD55E00);
  static final Color C = new Color(0x0072B2);
  static final Color VENDORED = new Color(0x999999);
  static final Color GENERATED = new Color(0xCCCCCC);
  static final Color OTHER = new Color(0x555555);

  static final Font LABEL = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
  private static final Font TITLE = new Font(Font.SANS_SERIF, Font.BOLD, 20);
  private static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
  static final Color TEXT = new Color(0x222222);
  private static final Color FAINT_TEXT = new Color(0x666666);
  private static final Color GRID = new Color(0xE3E3E3);
  private static final Stroke THIN = new BasicStroke(1f);
  private static final Color[] AREAS = {
    RUST,
    new Color(0xE69F00),
    new Color(0x56B4E9),
    new Color(0x009E73),
    new Color(0xF0E442),
    new Color(0xCC79A7)
  };

  /** How many areas one chart tells apart; the rest are taken together. */
  static final int MAXIMUM_AREAS = AREAS.length;

  private Theme() {}

  static Color area(int index) {
    return AREAS[index];
  }

  /** A plot with faint horizontal lines and no frame. */
  static XYPlot plot(String rangeLabel) {
    RangeAxis range = new RangeAxis(rangeLabel);
    range.setLabelFont(LABEL);
    range.setLabelPaint(FAINT_TEXT);
    style(range);
    XYPlot plot = new XYPlot(null, null, range, null);
    plot.setBackgroundPaint(Color.WHITE);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(GRID);
    plot.setRangeGridlineStroke(THIN);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    return plot;
  }

  static void style(ValueAxis axis) {
    axis.setTickLabelFont(LABEL);
    axis.setTickLabelPaint(TEXT);
    axis.setAxisLinePaint(FAINT_TEXT);
    axis.setTickMarkPaint(FAINT_TEXT);
  }

  /**
   * A chart around a plot: what it says as its title, what is counted below, the source at the
   * foot.
   */
  static JFreeChart chart(String title, String counted, String source, XYPlot plot) {
    JFreeChart chart = new JFreeChart(null, TITLE, plot, false);
    chart.setBackgroundPaint(Color.WHITE);
    chart.setPadding(new RectangleInsets(18, 24, 14, 24));
    chart.addSubtitle(0, line(title, TITLE, TEXT, RectangleEdge.TOP, 4));
    chart.addSubtitle(1, line(counted, SMALL, FAINT_TEXT, RectangleEdge.TOP, 14));
    chart.addSubtitle(2, line(source, SMALL, FAINT_TEXT, RectangleEdge.BOTTOM, 0));
    chart.setTextAntiAlias(true);
    return chart;
  }

  private static TextTitle line(
      String text, Font font, Color color, RectangleEdge edge, int below) {
    TextTitle title = new TextTitle(text, font);
    title.setPaint(color);
    title.setPosition(edge);
    title.setHorizontalAlignment(HorizontalAlignment.LEFT);
    title.setTextAlignment(HorizontalAlignment.LEFT);
    title.setMargin(edge.equals(RectangleEdge.BOTTOM) ? 10 : 0, 0, below, 0);
    title.setExpandToFitSpace(true);
    return title;
  }
}
