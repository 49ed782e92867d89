package org.langmix.report.markdown;

import java.io.PrintWriter;
import java.util.List;
import org.langmix.report.Figures;
import org.langmix.report.digest.Digest;
import org.langmix.report.digest.SubsystemFigures;
import org.langmix.report.text.TextTable;

/** The table of the areas that have an implementation in both languages. */
record PairTable(Digest digest) {
  private static final List<String> HEADER =
      List.of("Pair", "Rust", "C", "Rust's share", "Change of Rust", "Rust since");

  void print(SummarySizes limits, PrintWriter out) {
    List<SubsystemFigures> pairs =
        digest.areasWithRust().stream().filter(SubsystemFigures::isPair).toList();
    if (pairs.isEmpty()) {
      return;
    }
    out.printf("%n## One job in both languages%n%n");
    TextTable.MARKDOWN.print(
        out, HEADER, pairs.stream().limit(limits.pairs()).map(this::row).toList());
    if (pairs.size() > limits.pairs()) {
      out.printf("%nAnd %s.%n", Figures.amount(pairs.size() - limits.pairs(), "more pair"));
    }
  }

  private List<Object> row(SubsystemFigures pair) {
    return List.of(
        Cells.name(pair.name(), pair, digest),
        Cells.lines(pair.rust()),
        Cells.lines(pair.c()),
        Cells.percentage(pair.share()),
        pair.rustBefore().isEmpty() ? "" : Figures.change(pair.rustChange()),
        Cells.since(pair));
  }
}
