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
import org.langmix.report.Wording;
import org.langmix.report.chart.PageChart;
import org.langmix.report.chart.PageCharts;
import org.langmix.report.digest.Digest;
import org.langmix.report.digest.FirstRust;
import org.langmix.report.digest.Missing;
import org.langmix.report.digest.News;
import org.langmix.report.digest.SubsystemFigures;

/**
 * The data that the page shows.
 *
 * @param digests the figures of each clone
 * @param charts the charts of the whole tree
 * @param pairCharts the charts that compare C and Rust in one pair
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
  static final int LISTED_MODULES = 20;
  static final int LISTED_ABSTRACTIONS = 20;
  static final int LISTED_SECTIONS = 25;
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

  /** The main result of the page, in one line. */
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
                filter().isPresent() ? "the code" : wording().ownCodeInTitle(),
                revision,
                filter().map(files -> ", " + files).orElse(""));
  }

  Wording wording() {
    return Wording.of(history());
  }

  /** What the page is about, above its title. */
  String kicker() {
    return "Rust and C%s, line by line".formatted(wording().kernel() ? " in the Linux kernel" : "");
  }

  String policy() {
    return Assets.policy(script);
  }

  int rules() {
    return LineCounts.RULE_VERSION;
  }

  /** The name of a clone at the start of headings; empty if there is only one clone. */
  String heading(Digest digest) {
    return history().hasSeveralClones()
        ? PageText.name(digest.newest().revision().cloneName()) + ": "
        : "";
  }

  /** What is new in a clone; empty if the report is not compared with an earlier one. */
  Optional<News> news(Digest digest) {
    return News.of(report, digest);
  }

  /**
   * Why the report is not compared with the earlier report that a user named; empty if it is, or if
   * the user named none.
   */
  String obstacle() {
    return report.baseline().isNamed() ? PageText.name(report.baseline().obstacle()) : "";
  }

  /** How many files and directories are missing from sums, in words; empty if none are. */
  String missing() {
    return Missing.describe(history().gaps());
  }

  /** What else could not be read, and what follows from that, in words; empty if all else could. */
  String unread() {
    return String.join("; ", Missing.besides(history().gaps()));
  }

  /** Whether some file or directory of a revision could not be read. */
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

  /** The areas; the area with the most Rust comes first. */
  List<SubsystemFigures> rows(Digest digest) {
    return digest.areas().stream()
        .sorted(Comparator.comparingLong(SubsystemFigures::rust).reversed())
        .toList();
  }

  /** The pairs that have Rust, in the clone that the headlines are about. */
  List<SubsystemFigures> pairs() {
    return digests.get(0).areas().stream()
        .filter(SubsystemFigures::isPair)
        .filter(pair -> pair.firstRust().isPresent())
        .toList();
  }

  /** The index of the first revision with Rust, to sort by; empty if there is none. */
  static String position(Digest digest, Optional<FirstRust> first) {
    return first
        .map(found -> String.valueOf(digest.snapshots().indexOf(found.snapshot())))
        .orElse("");
  }
}
