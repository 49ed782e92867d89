package org.langmix.cli;

import java.util.function.Function;
import org.langmix.report.ReportFormat;
import org.langmix.report.chart.ChartFormat;
import org.langmix.report.chart.Milestones;
import org.langmix.report.csv.CsvFormat;
import org.langmix.report.html.HtmlFormat;
import org.langmix.report.markdown.MarkdownFormat;

/** The values of {@code --format}; those that one run writes are made only then. */
enum Format {
  CSV(milestones -> new CsvFormat()),
  SVG(ChartFormat::svg),
  PNG(ChartFormat::png),
  HTML(HtmlFormat::new),
  MARKDOWN(milestones -> new MarkdownFormat());

  private final Function<Milestones, ReportFormat> writer;

  Format(Function<Milestones, ReportFormat> writer) {
    this.writer = writer;
  }

  /**
   * Makes the writer.
   *
   * @param milestones what to mark in charts
   */
  ReportFormat writer(Milestones milestones) {
    return writer.apply(milestones);
  }
}
