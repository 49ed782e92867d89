package org.langmix.report.markdown;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.langmix.history.MaintainedSection;
import org.langmix.report.Figures;
import org.langmix.report.digest.Digest;
import org.langmix.report.digest.TermsDigest;
import org.langmix.report.text.TextTable;

/** The table of the sections of MAINTAINERS that hold Rust in the newest revision. */
record TermsTable(Digest digest) {
  private static final List<String> HEADER = List.of("Section", "Rust", "C", "Maintainers");

  void print(SummarySizes limits, PrintWriter out) {
    Optional<TermsDigest> terms = digest.kernel().terms();
    if (terms.isEmpty()) {
      return;
    }
    List<MaintainedSection> sections = terms.get().sections();
    out.printf("%n## Who maintains the Rust code%n%n");
    out.printf("%s. Rust code: %s.%n", terms.get().describeSections(), terms.get().describeCode());
    if (!terms.get().newSections().isEmpty()) {
      out.printf(
          "New among them: %s.%n",
          SummaryText.listed(
              terms.get().newSections(),
              limits.names(),
              section -> SummaryText.name(section.title()).toString()));
    }
    out.println();
    TextTable.MARKDOWN.print(
        out,
        HEADER,
        sections.stream().limit(limits.sections()).map(one -> row(one, limits)).toList());
    if (sections.size() > limits.sections()) {
      out.printf(
          "%nAnd %s.%n", Figures.amount(sections.size() - limits.sections(), "more section"));
    }
  }

  private static List<Object> row(MaintainedSection section, SummarySizes limits) {
    return List.of(
        SummaryText.name(section.title()),
        Cells.lines(section.rustCode()),
        Cells.lines(section.cCode()),
        SummaryText.sentence(
            SummaryText.listed(section.maintainers(), limits.names(), name -> name)));
  }
}
