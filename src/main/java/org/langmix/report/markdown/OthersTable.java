package org.langmix.report.markdown;

import java.io.PrintWriter;
import java.util.List;
import org.langmix.report.digest.Digest;
import org.langmix.report.digest.OtherSubsystems;
import org.langmix.report.digest.SubsystemFigures;
import org.langmix.report.text.TextTable;

/** The tables of the directories and the sections of MAINTAINERS that the user asked for. */
record OthersTable(Digest digest) {

  void print(SummarySizes limits, PrintWriter out) {
    digest.others(limits.others()).forEach(others -> print(others, out));
  }

  private void print(OtherSubsystems others, PrintWriter out) {
    out.printf("%n## %s%n%n", others.heading());
    List<String> header = List.of(others.one(), "Rust", "C", "Rust's share", "Rust since");
    TextTable.MARKDOWN.print(out, header, others.shown().stream().map(this::row).toList());
    String unshown =
        others.unshown() == 0
            ? ""
            : ", %,d of them in `counts.csv` only".formatted(others.unshown());
    out.printf("%n%s%s. %s%n", others.amount(), unshown, others.note());
  }

  private List<Object> row(SubsystemFigures one) {
    return List.of(
        Cells.name(one.name(), one, digest),
        Cells.lines(one.rust()),
        Cells.lines(one.c()),
        Cells.percentage(one.share()),
        Cells.since(one));
  }
}
