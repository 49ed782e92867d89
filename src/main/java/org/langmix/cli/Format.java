package org.langmix.cli;

/** The values of {@code --format}. */
enum Format {
  CSV(false),
  SVG(true),
  PNG(true),
  HTML(true),
  MARKDOWN(false);

  private final boolean charts;

  Format(boolean charts) {
    this.charts = charts;
  }

  boolean hasCharts() {
    return charts;
  }
}
