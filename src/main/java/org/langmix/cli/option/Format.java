package org.langmix.cli.option;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The values of {@code --format}. */
public enum Format {
  CSV(false),
  SVG(true),
  PNG(true),
  HTML(true),
  MARKDOWN(false),
  JSON(false);

  private final boolean charts;

  Format(boolean charts) {
    this.charts = charts;
  }

  boolean hasCharts() {
    return charts;
  }

  /**
   * The format of a file of a report; empty for a file that every report has.
   *
   * @param file relative to the report's directory
   */
  public static Optional<Format> ofFile(String file) {
    return switch (file) {
      case "report.html" -> Optional.of(HTML);
      case "report.json" -> Optional.of(JSON);
      case "summary.md" -> Optional.of(MARKDOWN);
      default -> Stream.of(CSV, SVG, PNG).filter(format -> file.endsWith("." + format)).findFirst();
    };
  }

  /** The format's name on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
