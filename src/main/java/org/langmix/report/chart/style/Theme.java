package org.langmix.report.chart.style;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.Stroke;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** The look that all charts share: fonts, colours, lines. */
public final class Theme {
  /**
   * The share of a line that a text may take. JFreeChart measures texts differently, and would
   * break a line again that it measures as too wide.
   */
  private static final double FULL_LINE = 0.985;

  /**
   * The same share in files. Some programs that show them ignore {@code textLength} and have no
   * Inter. They may use DejaVu Sans, which is wider by a sixth and must not be cut.
   */
  private static final double LINE_IN_FILES = 0.87;

  public static final Stroke THIN = new BasicStroke(1f);
  public static final Stroke DASHED =
      new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {3}, 0f);
  private static final List<Ink> AREAS =
      List.of(Ink.RUST, Ink.ORANGE, Ink.SKY, Ink.GREEN, Ink.YELLOW, Ink.PINK);

  /**
   * The largest number of areas with their own colour in one chart. The other areas are added up.
   */
  public static final int MAXIMUM_AREAS = AREAS.size();

  static {
    TextUtils.setUseDrawRotatedStringWorkaround(false); // keeps text as text in SVG
  }

  private final Canvas canvas;

  public Theme(Canvas canvas) {
    this.canvas = canvas;
  }

  public static Ink area(int index) {
    return AREAS.get(index);
  }

  /** A plot with faint horizontal lines and no frame. */
  public XYPlot plot(String rangeLabel, TickFormat format) {
    RangeAxis range = new RangeAxis(rangeLabel, format, canvas.axis());
    range.setLabelFont(canvas.labelFont());
    range.setLabelPaint(Ink.FAINT.color());
    style(range);
    XYPlot plot = new XYPlot(null, null, range, null);
    style(plot);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(Ink.GRID.color());
    plot.setRangeGridlineStroke(THIN);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    return plot;
  }

  public static void style(Plot plot) {
    plot.setBackgroundPaint(Ink.GROUND.color());
    plot.setOutlineVisible(false);
  }

  public void style(Axis axis) {
    axis.setTickLabelFont(canvas.labelFont());
    axis.setTickLabelPaint(Ink.TEXT.color());
    axis.setAxisLinePaint(Ink.FAINT.color());
    axis.setTickMarkPaint(Ink.FAINT.color());
  }

  /**
   * A chart with a plot.
   *
   * @param warning a line at the top, to be seen first; empty for none
   * @param title the chart's statement
   * @param counted what is counted, below the title
   * @param source the source, at the foot
   */
  public JFreeChart chart(String warning, String title, String counted, String source, Plot plot) {
    JFreeChart chart = new JFreeChart(null, canvas.titleFont(), plot, false);
    chart.setBackgroundPaint(Ink.GROUND.color());
    double margin = canvas.margin();
    chart.setPadding(new RectangleInsets(margin * 0.7, margin, margin * 0.5, margin));
    double part = canvas.isOnPagesOnly() ? FULL_LINE : LINE_IN_FILES;
    double room = part * (canvas.width() - 2.0 * canvas.margin());
    Font bold = canvas.titleFont();
    Font small = canvas.smallFont();
    if (!warning.isEmpty()) {
      addAbove(chart, List.of(warning), bold, Ink.WARNING, 2);
    }
    addAbove(chart, Wrapping.lines(title, bold, room), bold, Ink.TEXT, 5);
    addAbove(chart, Wrapping.lines(counted, small, room), small, Ink.FAINT, 14);
    List<String> foot = new ArrayList<>(Wrapping.lines(source, small, room));
    Collections.reverse(foot); // JFreeChart puts the first one lowest
    for (String text : foot) {
      TextTitle line = line(text, small, Ink.FAINT);
      line.setPosition(RectangleEdge.BOTTOM);
      line.setMargin(text.equals(foot.get(foot.size() - 1)) ? 10 : 0, 0, 0, 0);
      chart.addSubtitle(line);
    }
    chart.setTextAntiAlias(true);
    chart
        .getRenderingHints()
        .put(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    return chart;
  }

  private static void addAbove(
      JFreeChart chart, List<String> lines, Font font, Ink ink, int below) {
    for (int i = 0; i < lines.size(); i++) {
      TextTitle line = line(lines.get(i), font, ink);
      line.setMargin(0, 0, i == lines.size() - 1 ? below : 0, 0);
      chart.addSubtitle(line);
    }
  }

  private static TextTitle line(String text, Font font, Ink ink) {
    TextTitle title = new TextTitle(text, Fonts.forText(text, font));
    Color color = ink.color();
    title.setPaint(color);
    title.setHorizontalAlignment(HorizontalAlignment.LEFT);
    title.setTextAlignment(HorizontalAlignment.LEFT);
    title.setExpandToFitSpace(true);
    return title;
  }
}
