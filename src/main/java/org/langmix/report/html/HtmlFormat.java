package org.langmix.report.html;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.langmix.report.Report;
import org.langmix.report.ReportFormat;

/** Writes {@code report.html}. */
public final class HtmlFormat implements ReportFormat {
  private static final String FILE = "report.html";

  @Override
  public void write(Report report, Path directory) throws IOException {
    Page page = Page.of(report);
    try (Writer writer = Files.newBufferedWriter(directory.resolve(FILE))) {
      JtepageGenerated.render(new OwaspHtmlTemplateOutput(new WriterOutput(writer)), null, page);
    }
  }
}
