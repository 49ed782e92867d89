package org.langmix.report.chart;

import java.util.function.Function;
import org.jfree.chart.JFreeChart;
import org.langmix.report.chart.sheet.Sheet;

/**
 * A chart that can be drawn on demand.
 *
 * @param name the name of the chart's file, without the extension
 * @param title the chart's statement
 * @param description what the chart shows, in words and figures
 * @param drawing draws the chart on a sheet
 */
record ChartPlan(
    Kind kind, String name, String title, String description, Function<Sheet, JFreeChart> drawing) {

  /** The subject of a chart. */
  enum Kind {
    TREE,
    PAIR,
    AREA
  }
}
