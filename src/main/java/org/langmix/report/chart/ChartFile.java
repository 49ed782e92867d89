package org.langmix.report.chart;

/** The file formats of charts. */
public enum ChartFile {
  /** Text stays text. Charts of the page also have a variant on a dark background. */
  SVG,
  /** An image in the size of the canvas. */
  PNG
}
