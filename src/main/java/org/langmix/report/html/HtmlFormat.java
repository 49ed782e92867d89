package org.langmix.report.html;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.langmix.report.Report;
import org.langmix.report.ReportFormat;
import org.langmix.report.chart.ChartFormat;
import org.langmix.report.chart.PageChart;
import org.langmix.report.chart.PageCharts;
import org.langmix.report.chart.milestone.Milestones;

/** Writes {@code report.html}. */
public final class HtmlFormat implements ReportFormat {
  private static final String FILE = "report.html";

  private final Milestones milestones;

  /**
   * @param milestones the milestones to mark in charts
   */
  public HtmlFormat(Milestones milestones) {
    this.milestones = milestones;
  }

  @Override
  public void write(Report report, Path directory) throws IOException {
    Page page = Page.of(report, charts(report));
    try (Writer writer = Files.newBufferedWriter(directory.resolve(FILE))) {
      JtepageGenerated.render(new OwaspHtmlTemplateOutput(new WriterOutput(writer)), null, page);
    }
  }

  /** The charts; empty if this machine can't draw any. */
  private List<PageChart> charts(Report report) {
    return ChartFormat.unavailable().isPresent() ? List.of() : PageCharts.of(report, milestones);
  }
}
