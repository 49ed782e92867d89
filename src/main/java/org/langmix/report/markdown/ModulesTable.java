package org.langmix.report.markdown;

import java.io.PrintWriter;
import java.util.List;
import java.util.OptionalLong;
import org.langmix.report.Figures;
import org.langmix.report.digest.Digest;
import org.langmix.report.digest.ModuleFigures;
import org.langmix.report.text.TextTable;

/** The table of the modules in Rust in the newest revision, samples aside. */
record ModulesTable(Digest digest) {
  private static final List<String> HEADER =
      List.of("Module", "Rust", "Unsafe blocks", "Undocumented", "Built if", "Authors", "Since");

  void print(SummarySizes limits, PrintWriter out) {
    List<ModuleFigures> modules = digest.kernel().modules();
    if (modules.isEmpty()) {
      return;
    }
    out.printf("%n## Drivers and other modules in Rust%n%n");
    TextTable.MARKDOWN.print(
        out,
        HEADER,
        modules.stream().limit(limits.modules()).map(one -> row(one, limits)).toList());
    if (modules.size() > limits.modules()) {
      out.printf("%nAnd %s.%n", Figures.amount(modules.size() - limits.modules(), "more module"));
    }
  }

  private static List<Object> row(ModuleFigures one, SummarySizes limits) {
    return List.of(
        SummaryText.name(one.module().name()),
        figure(one.code()),
        figure(one.unsafeBlocks()),
        figure(one.undocumentedUnsafe()),
        one.module().config().isEmpty() ? "" : SummaryText.path(one.module().config()),
        SummaryText.sentence(
            SummaryText.listed(one.module().authors(), limits.names(), author -> author)),
        SummaryText.name(one.since()));
  }

  private static String figure(OptionalLong figure) {
    return figure.isPresent() ? Cells.lines(figure.getAsLong()) : "";
  }
}
