package org.langmix.report.chart;

import org.langmix.report.ReportFormat;

public final class ChartFormat {
  public static ReportFormat svg() {
    return (history, directory) -> {};
  }

  public static ReportFormat png() {
    return (history, directory) -> {};
  }
}
