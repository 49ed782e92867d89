package org.langmix.report.markdown;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.langmix.report.Figures;
import org.langmix.report.Wording;
import org.langmix.report.digest.NewCode;
import org.langmix.report.text.TextTable;

/** The table of new code by language; the newest revision comes first. */
record NewCodeTable(Wording wording) {
  private static final int MODULES = 7;

  private static final List<String> HEADER =
      List.of(
          "Revision",
          "Date",
          "New Rust files",
          "their code",
          "New C files",
          "their code",
          "Rust's share",
          "New Rust modules");

  void print(List<NewCode> all, SummarySizes limits, PrintWriter out) {
    if (all.isEmpty()) {
      return;
    }
    out.printf("%n## New code by revision%n%n");
    List<NewCode> newest =
        new ArrayList<>(all.subList(Math.max(0, all.size() - limits.revisions()), all.size()));
    Collections.reverse(newest);
    TextTable.MARKDOWN.print(
        out, cells(HEADER), newest.stream().map(code -> cells(row(code))).toList());
    out.printf(
        "%nA file is new if the revision before had neither its path nor its content. %s%n",
        wording.kernel()
            ? "Headers, and modules of samples, are left out."
            : "Headers are left out.");
    if (all.size() > newest.size()) {
      out.printf(
          "%nNot shown: %s.%n", Figures.amount(all.size() - newest.size(), "earlier revision"));
    }
  }

  private <T> List<T> cells(List<T> all) {
    return wording.kernel() ? all : all.subList(0, MODULES);
  }

  private static List<Object> row(NewCode code) {
    return List.of(
        SummaryText.name(code.revision().name()),
        code.revision().date().map(Object::toString).orElse(""),
        "%,d".formatted(code.rust().files()),
        Cells.lines(code.rust().counts().code()),
        "%,d".formatted(code.c().files()),
        Cells.lines(code.c().counts().code()),
        Cells.percentage(code.share()),
        "%,d".formatted(code.rustModulesWithoutSamples().size()));
  }
}
