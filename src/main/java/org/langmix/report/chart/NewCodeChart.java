package org.langmix.report.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.langmix.history.History;
import org.langmix.history.Revision;
import org.langmix.report.Figures;
import org.langmix.report.chart.Layers.Layer;
import org.langmix.report.digest.NewCode;

/** The language of new code: of the files that each revision has and the one before has not. */
final class NewCodeChart {
  private final History history;

  /** Empty for the first revision of each sort. */
  private final List<Optional<NewCode>> ofRevisions;

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

  /** The chart, if there is any new code. */
  Optional<Figure> figure() {
    List<NewCode> all = ofHeadline();
    long rust = all.stream().mapToLong(code -> code.rust().counts().code()).sum();
    long c = all.stream().mapToLong(code -> code.c().counts().code()).sum();
    if (rust + c == 0) {
      return Optional.empty();
    }
    String since = Texts.printable(all.get(0).before().label());
    String title =
        rust == 0
            ? "None of the code in new files since %s is Rust".formatted(since)
            : "Of the code in new files since %s, %s is Rust"
                .formatted(since, Figures.percentage(100.0 * rust / (rust + c)));
    String description =
        "Bars over %s: Rust's percentage of the code lines in new .c and .rs files, and these lines."
                .formatted(new Words(history).revisions())
            + " In all: %s lines of Rust, %s of C. %s"
                .formatted(Figures.rounded(rust), Figures.rounded(c), most());
    return Optional.of(
        new Figure(Figure.Kind.TREE, "new-code", title, description, sheet -> draw(title, sheet)));
  }

  /**
   * Those of the clone that gives the headlines, by tags or by samples: not the same code twice.
   */
  private List<NewCode> ofHeadline() {
    Revision newest = history.newest().revision();
    return ofRevisions.stream()
        .flatMap(Optional::stream)
        .filter(code -> code.revision().kernelTree().equals(newest.kernelTree()))
        .filter(code -> code.revision().isSample() == newest.isSample())
        .toList();
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
            Figures.percentage(share(most)), Words.name(history, history.snapshots().get(most)));
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
            "Code in .c and .rs files whose path and content are new; vendored and generated files"
                + " left out. In the lines, both languages are on one scale.",
            layers.most(share) > 0 ? List.of(above, below) : List.of(below));
  }
}
