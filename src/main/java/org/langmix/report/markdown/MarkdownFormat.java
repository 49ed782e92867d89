package org.langmix.report.markdown;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.langmix.report.Report;
import org.langmix.report.ReportFormat;
import org.langmix.report.digest.Digest;

/** Writes {@code summary.md}: what changed since the revision before, then what there is now. */
public final class MarkdownFormat implements ReportFormat {
  private static final String FILE = "summary.md";

  @Override
  public void write(Report report, Path directory) throws IOException {
    List<Digest> digests = Digest.ofEach(report.history());
    Limits limits = Limits.ofEachOf(digests.size());
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    for (Digest digest : digests) {
      new Headline(digest, report.history().filter()).print(limits, out);
      new WhatChanged(digest).print(limits, out);
      new AreaTable(digest).print(limits, out);
      new PairTable(digest).print(limits, out);
      NewCodeTable.print(digest.newCode(), limits, out);
    }
    HowCounted.print(report, digests, out);
    Files.writeString(directory.resolve(FILE), text.toString());
  }
}
