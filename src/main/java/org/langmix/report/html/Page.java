package org.langmix.report.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.langmix.count.line.LineCounts;
import org.langmix.history.Gap;
import org.langmix.history.History;
import org.langmix.history.Revision;
import org.langmix.report.Figures;
import org.langmix.report.Report;
import org.langmix.report.chart.PageChart;
import org.langmix.report.chart.PageCharts;
import org.langmix.report.digest.Digest;
import org.langmix.report.digest.FirstRust;
import org.langmix.report.digest.Missing;
import org.langmix.report.digest.News;
import org.langmix.report.digest.SubsystemFigures;

/**
 * All that the page shows.
 *
 * @param digests the figures of each clone
 * @param charts those of the whole tree
 * @param pairCharts those of C against Rust
 */
record Page(
    Report report,
    List<Digest> digests,
    List<PageChart> charts,
    List<PageChart> pairCharts,
    String style,
    String script) {
  static final int LISTED_CHANGES = 40;
  static final int LISTED_AREAS = 10;
  static final int LISTED_OTHERS = 30;
  private static final int LISTED_GAPS = 200;

  static Page of(Report report, List<PageChart> charts) throws IOException {
    return new Page(
        report,
        Digest.ofEach(report.history()),
        charts.stream().filter(chart -> !chart.isPair()).toList(),
        charts.stream().filter(PageChart::isPair).toList(),
        PageCharts.css() + Assets.style(),
        Assets.script());
  }

  History history() {
    return report.history();
  }

  /** What the page says, in one line. */
  String title() {
    SubsystemFigures tree = digests.get(0).tree();
    String revision = PageText.name(history().newest().revision());
    if (isIncomplete(history().newest().revision())) {
      return "Rust in " + revision + ", as far as it could be read";
    }
    return tree.share().isEmpty() || tree.rust() == 0
        ? "No Rust in " + revision
        : "Rust is %s of %s in %s%s"
            .formatted(
                Figures.percentage(tree.share().getAsDouble()),
                filter().isPresent() ? "the code" : "the kernel\u2019s own code",
                revision,
                filter().map(files -> ", " + files).orElse(""));
  }

  String policy() {
    return Assets.policy(script);
  }

  int rules() {
    return LineCounts.RULE_VERSION;
  }

  /** What to call a clone in headings; empty if there is but one. */
  String heading(Digest digest) {
    return history().hasSeveralClones()
        ? PageText.name(digest.newest().revision().cloneName()) + ": "
        : "";
  }

  /** What is new of a clone, if the report is compared with another one. */
  Optional<News> news(Digest digest) {
    return News.of(report, digest);
  }

  /** Why it is not, if a user asked for it; else empty. */
  String obstacle() {
    return report.basis().isNamed() ? PageText.name(report.basis().obstacle()) : "";
  }

  /** How many files sums lack; empty if none. */
  String missing() {
    return Missing.describe(history().gaps());
  }

  /** Whether something of a revision could not be read. */
  boolean isIncomplete(Revision revision) {
    return !history().isWhole(revision);
  }

  List<Gap> listedGaps() {
    return history().gaps().stream().limit(LISTED_GAPS).toList();
  }

  int unlistedGaps() {
    return history().gaps().size() - listedGaps().size();
  }

  Optional<String> filter() {
    return history().filter().isActive()
        ? Optional.of(PageText.name(history().filter().describe()))
        : Optional.empty();
  }

  static <T> List<T> newestFirst(List<T> oldestFirst) {
    List<T> reversed = new ArrayList<>(oldestFirst);
    Collections.reverse(reversed);
    return reversed;
  }

  /** The areas, those with most Rust first. */
  List<SubsystemFigures> rows(Digest digest) {
    return digest.areas().stream()
        .sorted(Comparator.comparingLong(SubsystemFigures::rust).reversed())
        .toList();
  }

  /** The pairs that have Rust, in the clone that gives the headlines. */
  List<SubsystemFigures> pairs() {
    return digests.get(0).areas().stream()
        .filter(SubsystemFigures::isPair)
        .filter(pair -> pair.firstRust().isPresent())
        .toList();
  }

  /** The number of the revision where Rust began, to sort by; empty if it did not. */
  static String position(Digest digest, Optional<FirstRust> first) {
    return first
        .map(found -> String.valueOf(digest.snapshots().indexOf(found.snapshot())))
        .orElse("");
  }
}
