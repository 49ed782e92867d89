package org.langmix.report.chart;

/** What a chart may be written as. */
public enum ChartFile {
  /** Text as text; those of a page on a dark ground too. */
  SVG,
  /** At its natural size. */
  PNG
}
