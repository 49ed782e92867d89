package org.langmix.report.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.langmix.history.History;
import org.langmix.history.Revision;
import org.langmix.history.Snapshot;
import org.langmix.report.Figures;
import org.langmix.report.Wording;
import org.langmix.report.chart.plot.Layers;
import org.langmix.report.chart.plot.Layers.Layer;
import org.langmix.report.chart.plot.Panels;
import org.langmix.report.chart.sheet.ChartDescription;
import org.langmix.report.chart.sheet.Sheet;
import org.langmix.report.chart.sheet.Texts;
import org.langmix.report.chart.style.Ink;
import org.langmix.report.chart.style.TickFormat;
import org.langmix.report.digest.NewCode;

/**
 * The chart of new code by language. New files are those that a revision has and the revision
 * before does not have.
 */
final class NewCodeChart {
  private final History history;

  /** The new code of each revision; empty for the first revision of each kind (tag or sample). */
  private final List<Optional<NewCode>> ofRevisions;

  /** Code lines in the files of a clone that are new since a revision. */
  private record Sum(Revision since, long rust, long c) {
    private String share() {
      return Figures.percentage(100.0 * rust / (rust + c));
    }
  }

  NewCodeChart(History history) {
    this.history = history;
    Map<Revision, NewCode> byRevision = new HashMap<>();
    history.changes().forEach(change -> byRevision.put(change.revision(), NewCode.of(change)));
    this.ofRevisions =
        history.snapshots().stream()
            .map(snapshot -> Optional.ofNullable(byRevision.get(snapshot.revision())))
            .toList();
  }

  private long rust(int revision) {
    return ofRevisions.get(revision).map(code -> code.rust().counts().code()).orElse(0L);
  }

  private long c(int revision) {
    return ofRevisions.get(revision).map(code -> code.c().counts().code()).orElse(0L);
  }

  private double share(int revision) {
    return ofRevisions.get(revision).map(code -> code.share().orElse(0)).orElse(0.0);
  }

  /** The chart; empty if there is no new code. */
  Optional<ChartPlan> figure() {
    List<Sum> sums =
        history.newestOfEach().stream()
            .map(this::sum)
            .flatMap(Optional::stream)
            .filter(sum -> sum.rust + sum.c > 0)
            .toList();
    if (sums.isEmpty()) {
      return Optional.empty();
    }
    String title = history.hasSeveralClones() ? titleOfEach(sums) : title(sums.get(0));
    String description =
        "Bars over %s: Rust's percentage of the code lines in new .c and .rs files, and these lines."
                .formatted(new ChartDescription(history).revisions())
            + " In all: %s. %s"
                .formatted(
                    sums.stream().map(this::lines).collect(Collectors.joining("; ")), most());
    return Optional.of(
        new ChartPlan(
            ChartPlan.Kind.TREE, "new-code", title, description, sheet -> draw(title, sheet)));
  }

  private static String title(Sum sum) {
    String since = Texts.printable(sum.since.label());
    return sum.rust == 0
        ? "None of the code in new files since %s is Rust".formatted(since)
        : "Of the code in new files since %s, %s is Rust".formatted(since, sum.share());
  }

  private static String titleOfEach(List<Sum> sums) {
    return "Rust in the code of new files: "
        + sums.stream()
            .limit(ChartDescription.IN_TITLES)
            .map(sum -> sum.share() + " since " + Texts.printable(sum.since.label()))
            .collect(Collectors.joining(", "));
  }

  private String lines(Sum sum) {
    String clone = Texts.printable(sum.since.cloneName());
    return "%s lines of Rust, %s of C%s"
        .formatted(
            Figures.rounded(sum.rust),
            Figures.rounded(sum.c),
            clone.isEmpty() ? "" : " in " + clone);
  }

  /**
   * The new code of a clone since its first revision. Only what leads to the newest revision step
   * by step is added up, so that no code counts twice. Empty if the newest follows no other.
   */
  private Optional<Sum> sum(Snapshot newest) {
    Map<Revision, NewCode> byRevision = new HashMap<>();
    ofRevisions.stream()
        .flatMap(Optional::stream)
        .forEach(code -> byRevision.put(code.revision(), code));
    Sum sum = null;
    NewCode code = byRevision.get(newest.revision());
    while (code != null) {
      sum =
          new Sum(
              code.before(),
              code.rust().counts().code() + (sum == null ? 0 : sum.rust),
              code.c().counts().code() + (sum == null ? 0 : sum.c));
      code = byRevision.get(code.before());
    }
    return Optional.ofNullable(sum);
  }

  private String atTheEnd(int revision, String label) {
    return revision == ofRevisions.size() - 1 ? label : "";
  }

  private String most() {
    int most = 0;
    for (int i = 1; i < ofRevisions.size(); i++) {
      most = share(i) > share(most) ? i : most;
    }
    return "The highest percentage is %s, in %s."
        .formatted(
            Figures.percentage(share(most)),
            ChartDescription.name(history, history.snapshots().get(most)));
  }

  private JFreeChart draw(String title, Sheet wide) {
    Sheet sheet = wide.withNarrowGaps();
    Layers layers = new Layers(sheet);
    List<Layer> share = List.of(new Layer(index -> "", Ink.RUST, this::share));
    List<Layer> lines = new ArrayList<>();
    if (layers.most(share) > 0) {
      lines.add(new Layer(index -> atTheEnd(index, "Rust"), Ink.RUST, this::rust));
    }
    lines.add(new Layer(index -> atTheEnd(index, "C"), Ink.C, this::c));
    XYPlot above =
        layers.plot("Rust, % of lines", TickFormat.percentages(), share, layers.most(share));
    XYPlot below = layers.plot("Lines", TickFormat.numbers(), lines, layers.most(lines));
    return new Panels(sheet)
        .withMilestones(
            title,
            "Code in .c and .rs files whose path and content are new%s. In the lines, both languages are on one scale."
                .formatted(Wording.of(history).leftOut()),
            layers.most(share) > 0 ? List.of(above, below) : List.of(below));
  }
}
