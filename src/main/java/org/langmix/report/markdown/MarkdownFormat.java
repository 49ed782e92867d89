package org.langmix.report.markdown;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.langmix.report.Report;
import org.langmix.report.ReportFormat;
import org.langmix.report.digest.Digest;
import org.langmix.report.digest.News;

/** Writes {@code summary.md}: the changes since the last release, then the present figures. */
public final class MarkdownFormat implements ReportFormat {
  private static final String FILE = "summary.md";
  // GitHub drops a job's summary if all its steps together exceed 1 MiB. Nobody reads even a tenth
  // of that to the end.
  private static final int BYTES = 20_000;

  @Override
  public void write(Report report, Path directory) throws IOException {
    SummarySizes limits = SummarySizes.WIDEST;
    byte[] text = text(report, limits);
    while (text.length > BYTES && !limits.areLeast()) {
      limits = limits.halved();
      text = text(report, limits);
    }
    Files.write(directory.resolve(FILE), text);
  }

  private static byte[] text(Report report, SummarySizes limits) {
    List<Digest> digests = Digest.ofEach(report.history());
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    for (Digest digest : digests) {
      new Headline(digest, report.history().filter(), report.remark()).print(limits, out);
      WhatIsNew.printObstacle(report.baseline(), out);
      News.of(report, digest)
          .map(news -> new WhatIsNew(news, digest.wording(), limits, out))
          .ifPresent(news -> news.print(report.baseline().isNamed()));
      new WhatChanged(digest).print(limits, out);
      new ModulesTable(digest).print(limits, out);
      new TermsTable(digest).print(limits, out);
      new AreaTable(digest).print(limits, out);
      new OthersTable(digest).print(limits, out);
      new PairTable(digest).print(limits, out);
      new NewCodeTable(digest.wording()).print(digest.newCode(), limits, out);
      out.println();
    }
    HowCounted.print(report, digests, out);
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
