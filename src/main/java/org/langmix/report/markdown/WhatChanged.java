package org.langmix.report.markdown;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.langmix.history.Revision;
import org.langmix.report.Figures;
import org.langmix.report.digest.Digest;
import org.langmix.report.digest.InventoryChange;
import org.langmix.report.digest.ModuleChange;
import org.langmix.report.digest.NewCode;
import org.langmix.report.digest.SubsystemFigures;
import org.langmix.report.text.Markdown;
import org.langmix.report.text.TextTable;
import org.langmix.subsystem.Subsystem;

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
    if (digest.isChangeIncomplete(Subsystem.TREE)) {
      out.printf(
          "%s What was added and removed is not known for certain, because not all could be read.%n%n",
          Cells.INCOMPLETE);
    }
    printShare(before, out);
    printNames("Rust for the first time", digest.areasNewToRust(), limits, out);
    printNames("No more Rust", digest.areasThatLostRust(), limits, out);
    digest.kernel().change().ifPresent(change -> printInventory(change, limits, out));
    digest.newestCode().ifPresent(code -> printNewCode(code, limits, out));
  }

  private static void printInventory(InventoryChange change, SummarySizes limits, PrintWriter out) {
    List<ModuleChange> modules = change.modules();
    modules.stream()
        .limit(limits.names())
        .forEach(one -> out.printf("- %s%n", one.describe(SummaryText.name(one.module().name()))));
    if (modules.size() > limits.names()) {
      out.printf(
          "- %s came or went%n", Figures.amount(modules.size() - limits.names(), "more module"));
    }
    if (!change.abstractions().isEmpty()) {
      out.printf(
          "- New abstractions: %s%n",
          SummaryText.listed(change.abstractions(), limits.names(), SummaryText::path));
    }
  }

  private void printAreas(SummarySizes limits, PrintWriter out) {
    List<SubsystemFigures> changed = digest.changedAreas();
    if (changed.isEmpty() && !digest.tree().hasRustChanged()) {
      out.printf("The Rust code of no %s has changed.%n%n", digest.wording().area());
      return;
    }
    List<List<Object>> rows = new ArrayList<>();
    rows.add(row("Whole tree", digest.tree()));
    changed.stream().limit(limits.changes()).forEach(area -> rows.add(row(area.name(), area)));
    TextTable.MARKDOWN.print(
        out,
        List.of(digest.wording().areaCapital(), "Rust then", "Added", "Removed", "Rust now"),
        rows);
    out.println();
    if (changed.size() > limits.changes()) {
      out.printf("And %s.%n%n", digest.wording().moreAreas(changed.size() - limits.changes()));
    }
  }

  private List<Object> row(String name, SubsystemFigures figures) {
    String mark = digest.isChangeIncomplete(figures.subsystem()) ? " " + Cells.INCOMPLETE : "";
    return List.of(
        new Markdown(SummaryText.name(name) + mark),
        Cells.lines(figures.rustBefore().orElse(0)),
        Cells.lines(figures.rustAdded()),
        Cells.lines(figures.rustRemoved()),
        Cells.lines(figures.rust()));
  }

  private void printShare(Revision before, PrintWriter out) {
    digest
        .describeAddedShare(SummaryText.name(before.name()).toString())
        .ifPresent(share -> out.printf("- %s%n", share));
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
    boolean areNamed = digest.kernel().change().isPresent();
    if (digest.wording().kernel() && !areNamed && !modules.isEmpty()) {
      out.printf(
          "- New Rust modules: %s%n",
          SummaryText.listed(modules, limits.names(), SummaryText::path));
    }
  }
}
