package org.langmix.report.chart;

import java.util.function.Function;
import org.jfree.chart.JFreeChart;
import org.langmix.report.chart.sheet.Sheet;

/**
 * A chart, drawn when it is wanted.
 *
 * @param name that of its file, without the extension
 * @param title what it says
 * @param description what is to be seen, in words and figures
 * @param drawing draws it on a sheet
 */
record Figure(
    Kind kind, String name, String title, String description, Function<Sheet, JFreeChart> drawing) {

  /** What a chart is of. */
  enum Kind {
    TREE,
    PAIR,
    AREA
  }
}
