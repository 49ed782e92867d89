package org.langmix.report.chart;

import java.util.List;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.langmix.history.History;
import org.langmix.history.Snapshot;
import org.langmix.report.Figures;
import org.langmix.report.chart.plot.Layers;
import org.langmix.report.chart.plot.Layers.Layer;
import org.langmix.report.chart.plot.Panels;
import org.langmix.report.chart.sheet.ChartDescription;
import org.langmix.report.chart.sheet.Sheet;
import org.langmix.report.chart.style.Ink;
import org.langmix.report.chart.style.TickFormat;
import org.langmix.report.digest.ChangedCode;

/** The chart of Rust's share of the code that each revision added. */
final class AddedShareChart {
  private final History history;
  private final CodeChanges changes;

  AddedShareChart(History history) {
    this.history = history;
    this.changes = new CodeChanges(history);
  }

  /** The chart; empty if no revision is known to have added Rust. */
  Optional<ChartPlan> figure() {
    return changes.isAny(code -> code.rustAdded() > 0)
        ? Optional.of(
            new ChartPlan(ChartPlan.Kind.TREE, "added-share", title(), description(), this::draw))
        : Optional.empty();
  }

  private static double share(ChangedCode code) {
    return code.rustShare().orElse(0);
  }

  private String percentage(Snapshot snapshot) {
    return Figures.percentage(share(changes.of(snapshot)));
  }

  /** The newest revision of each clone that added any code. */
  private List<Snapshot> newestOfEach() {
    return changes.newestOfEach(code -> code.added() > 0);
  }

  private String title() {
    if (history.hasSeveralClones()) {
      return "Rust in the code that was added: "
          + new ChartDescription(history).ofEach(newestOfEach(), this::percentage);
    }
    Snapshot newest = newestOfEach().get(0);
    ChangedCode code = changes.of(newest);
    String name = ChartDescription.name(history, newest);
    return code.rustAdded() == 0
        ? "None of the %s lines of code that %s added since %s is Rust"
            .formatted(Figures.rounded(code.added()), name, changes.since(newest))
        : "%s of the code that %s added since %s is Rust: %s of %s lines"
            .formatted(
                percentage(newest),
                name,
                changes.since(newest),
                Figures.rounded(code.rustAdded()),
                Figures.rounded(code.added()));
  }

  private String description() {
    Snapshot highest = changes.highest(AddedShareChart::share).orElseThrow();
    return "Bars over %s: Rust's percentage of the lines of Rust and C code that each revision added. Now: %s. The highest percentage is %s, in %s."
        .formatted(
            new ChartDescription(history).revisions(),
            new ChartDescription(history).ofEach(newestOfEach(), this::percentage),
            percentage(highest),
            ChartDescription.name(history, highest));
  }

  private JFreeChart draw(Sheet usual) {
    Sheet sheet = usual.withWideGaps();
    Layers layers = new Layers(sheet);
    List<Layer> share =
        List.of(
            new Layer(
                this::label, Ink.RUST, index -> changes.figure(index, AddedShareChart::share)));
    XYPlot plot =
        layers.plot("Rust, % of added code", TickFormat.percentages(), share, layers.most(share));
    layers.markUnknown(plot, changes::isUnknown);
    return new Panels(sheet)
        .withMilestones(
            title(),
            "Rust's percentage of the lines of Rust and C code that each revision added "
                + changes.counted()
                + changes.marks(),
            List.of(plot));
  }

  /** The percentage of the last revision of a clone; empty if it is not known. */
  private String label(int index) {
    double share = changes.figure(index, AddedShareChart::share);
    return share == 0 ? "" : Figures.percentage(share);
  }
}
