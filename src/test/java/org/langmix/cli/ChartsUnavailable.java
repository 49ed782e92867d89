package org.langmix.cli;

import org.langmix.report.chart.ChartFormat;

/** Prints why charts can't be drawn. */
final class ChartsUnavailable {
  private ChartsUnavailable() {}

  public static void main(String[] args) {
    System.out.println(ChartFormat.unavailable().orElse("charts can be drawn"));
  }
}
