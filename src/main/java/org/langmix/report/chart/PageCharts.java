package org.langmix.report.chart;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.title.TextTitle;
import org.langmix.report.Report;
import org.langmix.report.chart.milestone.Milestones;
import org.langmix.report.chart.sheet.Sheet;
import org.langmix.report.chart.style.Canvas;
import org.langmix.report.chart.style.Ink;

/** The charts of a page. Their colours are CSS custom properties, which the page must define. */
public final class PageCharts {
  /** The usual height of the texts above the plot of a narrow chart, in pixels. */
  private static final double USUAL_TEXTS = 190;

  private PageCharts() {}

  /**
   * Draws the charts: first the charts of the whole tree, then the pairs. This may only be called
   * if {@link ChartFormat#unavailable} is empty.
   */
  public static List<PageChart> of(Report report, Milestones milestones) {
    Sheet wide = new Sheet(report, milestones, Canvas.WIDE);
    Sheet narrow = new Sheet(report, milestones, Canvas.NARROW);
    return ChartSet.of(report.history()).parallelStream()
        .filter(figure -> figure.kind() != ChartPlan.Kind.AREA)
        .map(figure -> chart(figure, wide, narrow))
        .toList();
  }

  private static PageChart chart(ChartPlan figure, Sheet wide, Sheet narrow) {
    Drawing.stopIfShutDown();
    JFreeChart tall = figure.drawing().apply(narrow);
    return new PageChart(
        figure.name(),
        figure.title(),
        figure.description(),
        figure.kind() == ChartPlan.Kind.PAIR,
        Svg.draw(figure, wide, figure.name() + "-wide").forPage(),
        Svg.draw(figure, tall, canvas(tall, narrow), figure.name() + "-narrow").forPage());
  }

  /**
   * The canvas of a narrow chart. It is higher than usual if there is more text, such as a long
   * list of milestones.
   */
  private static Canvas canvas(JFreeChart chart, Sheet narrow) {
    double texts = chart.getPlot().getInsets().getTop();
    for (int i = 0; i < chart.getSubtitleCount(); i++) {
      if (chart.getSubtitle(i) instanceof TextTitle line) {
        texts += Canvas.lineHeight(line.getFont());
      }
    }
    return narrow.canvas().higherBy(Math.max(0, texts - USUAL_TEXTS));
  }

  /**
   * The style sheet that defines the colours, for a light page and for readers who prefer a dark
   * one.
   */
  public static String css() {
    return ":root {\n%s}\n@media screen and (prefers-color-scheme: dark) {\n:root {\n%s}\n}\n"
        .formatted(declarations(Ink::light), declarations(Ink::dark));
  }

  private static String declarations(Function<Ink, String> color) {
    return Arrays.stream(Ink.values())
        .map(ink -> "  %s: %s;\n".formatted(ink.property(), color.apply(ink)))
        .collect(Collectors.joining());
  }
}
