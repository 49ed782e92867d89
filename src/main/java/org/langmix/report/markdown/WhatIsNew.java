package org.langmix.report.markdown;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;
import org.langmix.report.Baseline;
import org.langmix.report.Figures;
import org.langmix.report.PreviousReport.Counted;
import org.langmix.report.Wording;
import org.langmix.report.digest.AreaNews;
import org.langmix.report.digest.News;
import org.langmix.report.digest.Recounted;
import org.langmix.report.text.Markdown;

/** The changes since an earlier report. */
record WhatIsNew(News news, Wording wording, SummarySizes limits, PrintWriter out) {
  /** Says why the report is not compared with an earlier one, if the user asked for that. */
  static void printObstacle(Baseline baseline, PrintWriter out) {
    if (baseline.isNamed() && !baseline.obstacle().isEmpty()) {
      out.printf(
          "%nNot compared with the previous report: %s.%n",
          SummaryText.sentence(baseline.obstacle()));
    }
  }

  /**
   * Prints what is new.
   *
   * @param evenNothing whether to print a sentence if nothing is new
   */
  void print(boolean evenNothing) {
    if (!news.isEmpty()) {
      out.printf("%n## New since the previous report (%s)%n%n", upTo(news.newestThen()));
      printRevisions();
      if (news.isOfItsOwn()) {
        printFigures();
      }
    } else if (evenNothing) {
      out.printf("%nNothing is new since the previous report (%s).%n", upTo(news.newestThen()));
    }
  }

  private static String upTo(Counted newest) {
    String day = newest.date().isEmpty() ? "" : ", " + newest.date();
    return "up to " + SummaryText.name(newest.label()) + day;
  }

  private void printRevisions() {
    printItem("New revisions", news.revisions(), one -> SummaryText.name(one.name()));
    printItem("Not measured any more", news.leftOut(), one -> SummaryText.name(one.name()));
    printItem("Not as it was then", news.recounted(), WhatIsNew::recounted);
  }

  private static String recounted(Recounted one) {
    return "%s (%s)".formatted(SummaryText.name(one.then().name()), one.describe());
  }

  private void printFigures() {
    out.printf("- Rust: %s%n", news.describeRust());
    printItem("Rust for the first time", news.areasNewToRust(), WhatIsNew::withLines);
    printItem("No more Rust", news.areasThatLostRust(), area -> SummaryText.name(area.name()));
    if (wording.kernel()) {
      out.printf("- Rust modules, samples aside: %s%n", news.describeModules());
      printItem("New files that declare a Rust module", news.modules(), SummaryText::path);
    }
    printAreas();
  }

  private static String withLines(AreaNews area) {
    return "%s (%s)".formatted(SummaryText.name(area.name()), Figures.amount(area.now(), "line"));
  }

  private <T> void printItem(String what, List<T> all, Function<T, ?> word) {
    if (!all.isEmpty()) {
      out.printf("- %s: %s%n", what, SummaryText.listed(all, limits.names(), word));
    }
  }

  private void printAreas() {
    List<AreaNews> areas = news.areas();
    if (areas.isEmpty()) {
      return;
    }
    out.println();
    ChangeTable table = new ChangeTable(wording);
    areas.stream().limit(limits.changes()).forEach(area -> add(area, table));
    table.print(out);
    if (areas.size() > limits.changes()) {
      out.printf("%nAnd %s.%n", wording.moreAreas(areas.size() - limits.changes()));
    }
  }

  private static void add(AreaNews area, ChangeTable table) {
    String mark = area.isIncomplete() ? " " + Cells.INCOMPLETE : "";
    table.add(new Markdown(SummaryText.name(area.name()) + mark), area.then(), area.now());
  }
}
