package org.langmix.cli;

import java.util.function.Supplier;
import org.langmix.report.ReportFormat;
import org.langmix.report.chart.ChartFormat;
import org.langmix.report.csv.CsvFormat;
import org.langmix.report.html.HtmlFormat;
import org.langmix.report.markdown.MarkdownFormat;

/** The values of {@code --format}; those that one run writes are made only then. */
enum Format {
  CSV(CsvFormat::new),
  SVG(ChartFormat::svg),
  PNG(ChartFormat::png),
  HTML(HtmlFormat::new),
  MARKDOWN(MarkdownFormat::new);

  private final Supplier<ReportFormat> writer;

  Format(Supplier<ReportFormat> writer) {
    this.writer = writer;
  }

  ReportFormat writer() {
    return writer.get();
  }
}
