package org.langmix.report.chart;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jfree.chart.JFreeChart;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGUnits;
import org.langmix.report.chart.sheet.Sheet;
import org.langmix.report.chart.style.Canvas;
import org.langmix.report.chart.style.Ink;
import org.langmix.report.chart.style.TextLengths;

/**
 * A chart as SVG, in which text stays text. The chart is drawn on a light background. The other
 * variants differ only in their colours.
 */
final class Svg {
  private static final String FAMILY = "Inter, system-ui, sans-serif";
  private static final String RGB = "rgb(";

  private final ChartPlan figure;
  private final Canvas canvas;

  /** The content of the root element, drawn with light colours. */
  private final String content;

  private Svg(ChartPlan figure, Canvas canvas, String content) {
    this.figure = figure;
    this.canvas = canvas;
    this.content = content;
  }

  /**
   * Draws a chart on a sheet.
   *
   * @param id the start of the ids of all elements
   */
  static Svg draw(ChartPlan figure, Sheet sheet, String id) {
    return draw(figure, figure.drawing().apply(sheet), sheet.canvas(), id);
  }

  /**
   * Draws a chart that is laid out already.
   *
   * @param id the start of the ids of all elements
   */
  static Svg draw(ChartPlan figure, JFreeChart chart, Canvas canvas, String id) {
    SVGGraphics2D graphics = new SVGGraphics2D(canvas.width(), canvas.height(), SVGUnits.PX);
    graphics.setGeomDoubleConverter(Svg::decimal);
    graphics.setDefsKeyPrefix(id + "-");
    graphics.setFontFunction(Svg::family);
    chart.draw(graphics, new Rectangle2D.Double(0, 0, canvas.width(), canvas.height()));
    String element = graphics.getSVGElement();
    String content = shorter(element.substring(element.indexOf('>') + 1), id);
    return new Svg(figure, canvas, TextLengths.add(content));
  }

  /** A number with at most two decimals. Nobody can see a smaller part of a pixel. */
  private static String decimal(double value) {
    double rounded = Math.round(value * 100) / 100.0;
    return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
  }

  /**
   * A font family in CSS. In Java the weight is part of the font's name; other programs need it as
   * a property.
   */
  private static String family(String javaName) {
    return javaName.contains("SemiBold") ? FAMILY + "; font-weight: 600" : FAMILY;
  }

  /** Removes what has no effect: everything is opaque, and nothing is drawn outside the image. */
  private static String shorter(String content, String id) {
    String wholeImage = " clip-path='url(#" + id + "-clip-0)'";
    return inTags(
        content,
        tag ->
            tag.replace(wholeImage, "")
                .replace(" fill-opacity: 1.0;", "")
                .replace(";stroke-opacity:1.0", ""));
  }

  /**
   * Changes the tags, and not the text between them. Text can't contain tags, because {@code <} is
   * always escaped in it.
   */
  private static String inTags(String svg, UnaryOperator<String> change) {
    StringBuilder changed = new StringBuilder(svg.length());
    int done = 0;
    for (int start = svg.indexOf('<'); start >= 0; start = svg.indexOf('<', done)) {
      int end = svg.indexOf('>', start) + 1;
      changed.append(svg, done, start).append(change.apply(svg.substring(start, end)));
      done = end;
    }
    return changed.append(svg, done, svg.length()).toString();
  }

  private String colored(Function<Ink, String> color) {
    Map<String, String> known = new HashMap<>();
    return inTags(
        content,
        tag -> colored(tag, rgb -> known.computeIfAbsent(rgb, key -> color.apply(ink(key)))));
  }

  private static String colored(String tag, UnaryOperator<String> color) {
    int start = tag.indexOf(RGB);
    if (start < 0) {
      return tag;
    }
    StringBuilder colored = new StringBuilder();
    int done = 0;
    for (; start >= 0; start = tag.indexOf(RGB, done)) {
      int end = tag.indexOf(')', start);
      String rgb = tag.substring(start + RGB.length(), end);
      colored.append(tag, done, start).append(color.apply(rgb));
      done = end + 1;
    }
    return colored.append(tag, done, tag.length()).toString();
  }

  private static Ink ink(String rgb) {
    int[] parts = Arrays.stream(rgb.split(",")).mapToInt(Integer::parseInt).toArray();
    return Ink.ofLight(parts[0], parts[1], parts[2]);
  }

  /** A file with a light background. */
  String lightFile() {
    return file(Ink::light);
  }

  /** A file with a dark background. */
  String darkFile() {
    return file(Ink::dark);
  }

  private String file(Function<Ink, String> color) {
    String size = "width='%d' height='%d' ".formatted(canvas.width(), canvas.height());
    String title = "<title>%s</title>".formatted(escaped(figure.title()));
    return element(size, title, color);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("'", "&apos;")
        .replace("\"", "&quot;");
  }

  /** An element for a page that defines the colours. */
  String forPage() {
    return element("", "", ink -> "var(%s, %s)".formatted(ink.property(), ink.light()));
  }

  private String element(String size, String title, Function<Ink, String> color) {
    return "<svg xmlns='http://www.w3.org/2000/svg' %sviewBox='0 0 %d %d' role='img' aria-label='%s'>"
            .formatted(size, canvas.width(), canvas.height(), escaped(figure.title()))
        + title
        + "<desc>%s</desc>".formatted(escaped(figure.description()))
        + colored(color);
  }
}
