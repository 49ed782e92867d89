package org.langmix.report.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.langmix.count.Language;
import org.langmix.history.Change;
import org.langmix.history.History;
import org.langmix.history.Revision;
import org.langmix.history.Slice;
import org.langmix.report.Figures;
import org.langmix.report.chart.Layers.Layer;
import org.langmix.subsystem.Origin;
import org.langmix.subsystem.Subsystem;

/** The language of new code: of the files that each revision has and the one before has not. */
final class NewCodeChart {
  private final History history;
  private final List<NewCode> ofRevisions;

  /** Code lines in new files. */
  private record NewCode(long rust, long c) {
    static final NewCode NONE = new NewCode(0, 0);

    static NewCode of(Change change) {
      return new NewCode(lines(change, Language.RUST), lines(change, Language.C));
    }

    private static long lines(Change change, Language language) {
      return change.added(new Slice(Subsystem.TREE, language, Origin.KERNEL)).counts().code();
    }

    NewCode plus(NewCode other) {
      return new NewCode(rust + other.rust, c + other.c);
    }

    long all() {
      return rust + c;
    }

    double share() {
      return all() == 0 ? 0 : 100.0 * rust / all();
    }
  }

  NewCodeChart(History history) {
    this.history = history;
    Map<Revision, NewCode> byRevision = new HashMap<>();
    history.changes().forEach(change -> byRevision.put(change.revision(), NewCode.of(change)));
    this.ofRevisions =
        history.snapshots().stream()
            .map(snapshot -> byRevision.getOrDefault(snapshot.revision(), NewCode.NONE))
            .toList();
  }

  /** The chart, if there is any new code. */
  Optional<Figure> figure() {
    List<Change> changes = ofHeadline();
    NewCode all = changes.stream().map(NewCode::of).reduce(NewCode.NONE, NewCode::plus);
    if (all.all() == 0) {
      return Optional.empty();
    }
    String since = Texts.printable(changes.get(0).before().label());
    String title =
        all.rust == 0
            ? "None of the code in new files since %s is Rust".formatted(since)
            : "Of the code in new files since %s, %s is Rust"
                .formatted(since, Figures.percentage(all.share()));
    String description =
        "Bars over %s: Rust's percentage of the code lines in new .c and .rs files, and these lines."
                .formatted(new Words(history).revisions())
            + " In all: %s lines of Rust, %s of C. %s"
                .formatted(Figures.rounded(all.rust), Figures.rounded(all.c), most());
    return Optional.of(
        new Figure(Figure.Kind.TREE, "new-code", title, description, sheet -> draw(title, sheet)));
  }

  /**
   * Those of the clone that gives the headlines, by tags or by samples: not the same code twice.
   */
  private List<Change> ofHeadline() {
    Revision newest = history.newest().revision();
    return history.changes().stream()
        .filter(change -> change.revision().kernelTree().equals(newest.kernelTree()))
        .filter(change -> change.revision().isSample() == newest.isSample())
        .toList();
  }

  private String most() {
    int most = 0;
    for (int i = 1; i < ofRevisions.size(); i++) {
      most = ofRevisions.get(i).share() > ofRevisions.get(most).share() ? i : most;
    }
    return "The highest percentage is %s, in %s."
        .formatted(
            Figures.percentage(ofRevisions.get(most).share()),
            Words.name(history, history.snapshots().get(most)));
  }

  private JFreeChart draw(String title, Sheet sheet) {
    Layers layers = new Layers(sheet);
    List<Layer> share = List.of(new Layer("", Ink.RUST, i -> ofRevisions.get(i).share()));
    List<Layer> lines =
        List.of(
            new Layer("Rust", Ink.RUST, i -> ofRevisions.get(i).rust),
            new Layer("C", Ink.C, i -> ofRevisions.get(i).c));
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
