package org.langmix.cli.option;

import java.util.Locale;

/** The values of {@code --format}. */
public enum Format {
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

  /** The format's name on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
