package org.langmix.report.markdown;

import java.io.PrintWriter;
import java.util.List;
import org.langmix.history.Revision;
import org.langmix.report.digest.Digest;
import org.langmix.report.digest.NewCode;
import org.langmix.report.digest.SubsystemFigures;

/**
 * The changes since the revision that the newest one is compared with: the last release or sample
 * before it.
 */
record WhatChanged(Digest digest) {
  void print(SummarySizes limits, PrintWriter out) {
    if (digest.before().isEmpty()) {
      out.printf("%nNo other revision was measured that this one could be compared with.%n");
      return;
    }
    Revision before = digest.before().get().revision();
    out.printf("%n## Changed since %s%n%n", SummaryText.withDay(before));
    printAreas(limits, out);
    printNames("Rust for the first time", digest.areasNewToRust(), limits, out);
    printNames("No more Rust", digest.areasThatLostRust(), limits, out);
    digest.newestCode().ifPresent(code -> printNewCode(code, limits, out));
  }

  private void printAreas(SummarySizes limits, PrintWriter out) {
    List<SubsystemFigures> changed = digest.changedAreas();
    if (changed.isEmpty() && digest.tree().rustChange() == 0) {
      out.printf("No %s has more or fewer lines of Rust code.%n%n", digest.wording().area());
      return;
    }
    ChangeTable table = new ChangeTable(digest.wording());
    add("Whole tree", digest.tree(), table);
    changed.stream().limit(limits.changes()).forEach(area -> add(area.name(), area, table));
    table.print(out);
    out.println();
    if (changed.size() > limits.changes()) {
      out.printf("And %s.%n%n", digest.wording().moreAreas(changed.size() - limits.changes()));
    }
  }

  private static void add(String name, SubsystemFigures figures, ChangeTable table) {
    table.add(SummaryText.name(name), figures.rustBefore().orElse(0), figures.rust());
  }

  private static void printNames(
      String what, List<SubsystemFigures> areas, SummarySizes limits, PrintWriter out) {
    if (!areas.isEmpty()) {
      out.printf(
          "- %s: %s%n",
          what, SummaryText.listed(areas, limits.names(), area -> SummaryText.name(area.name())));
    }
  }

  private void printNewCode(NewCode code, SummarySizes limits, PrintWriter out) {
    out.printf("- New files: %s%n", code.describe());
    List<String> modules = code.rustModulesWithoutSamples();
    if (digest.wording().kernel() && !modules.isEmpty()) {
      out.printf(
          "- New Rust modules: %s%n",
          SummaryText.listed(modules, limits.names(), SummaryText::path));
    }
  }
}
