package org.langmix.report.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
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
import org.langmix.report.digest.ChangedCode;

/** The chart of the lines of code that each revision added and removed, by language. */
final class AddedRemovedChart {
  private static final Language RUST =
      new Language("Rust", Ink.RUST, ChangedCode::rustAdded, ChangedCode::rustRemoved);
  private static final Language C =
      new Language("C", Ink.C, ChangedCode::cAdded, ChangedCode::cRemoved);

  private final History history;
  private final CodeChanges changes;

  /** The languages with any change. */
  private final List<Language> languages;

  /** What is drawn of a language. C includes headers. */
  private record Language(
      String name,
      Ink ink,
      ToDoubleFunction<ChangedCode> added,
      ToDoubleFunction<ChangedCode> removed) {
    boolean isIn(ChangedCode code) {
      return added.applyAsDouble(code) + removed.applyAsDouble(code) > 0;
    }

    String added(ChangedCode code) {
      return Figures.rounded(added.applyAsDouble(code));
    }

    String removed(ChangedCode code) {
      return Figures.rounded(removed.applyAsDouble(code));
    }
  }

  AddedRemovedChart(History history) {
    this.history = history;
    this.changes = new CodeChanges(history);
    this.languages =
        List.of(RUST, C).stream().filter(language -> changes.isAny(language::isIn)).toList();
  }

  /** The chart; empty if no change of Rust or C is known. */
  Optional<ChartPlan> figure() {
    return languages.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ChartPlan(
                ChartPlan.Kind.TREE, "added-removed", title(), description(), this::draw));
  }

  /** The newest revision of each clone that changed any code. */
  private List<Snapshot> newestOfEach() {
    return changes.newestOfEach(code -> RUST.isIn(code) || C.isIn(code));
  }

  private String title() {
    Language first = languages.get(0);
    if (history.hasSeveralClones()) {
      return "Lines of %s added and removed: ".formatted(first.name)
          + new ChartDescription(history)
              .ofEach(
                  newestOfEach(),
                  one -> first.added(changes.of(one)) + " and " + first.removed(changes.of(one)));
    }
    Snapshot newest = newestOfEach().get(0);
    ChangedCode code = changes.of(newest);
    String title =
        "Since %s, %s added %s lines of %s and removed %s"
            .formatted(
                changes.since(newest),
                ChartDescription.name(history, newest),
                first.added(code),
                first.name,
                first.removed(code));
    return languages.size() == 1
        ? title
        : title + "; of C, %s and %s".formatted(C.added(code), C.removed(code));
  }

  private String description() {
    return "Bars over %s: lines of code that each revision added (up) and removed (down). %s.%s"
        .formatted(
            new ChartDescription(history).revisions(),
            newestOfEach().stream().map(this::inWords).collect(Collectors.joining(". ")),
            languages.stream().map(this::most).collect(Collectors.joining()));
  }

  private String inWords(Snapshot newest) {
    ChangedCode code = changes.of(newest);
    return ChartDescription.name(history, newest)
        + " since "
        + changes.since(newest)
        + ": "
        + languages.stream()
            .map(
                language ->
                    "%s lines of %s added, %s removed"
                        .formatted(language.added(code), language.name, language.removed(code)))
            .collect(Collectors.joining("; "));
  }

  /** The revision that added most of a language, as a sentence after a space; empty if none did. */
  private String most(Language language) {
    return changes
        .highest(language.added)
        .map(
            most ->
                " Most %s was added in %s: %s lines."
                    .formatted(
                        language.name,
                        ChartDescription.name(history, most),
                        language.added(changes.of(most))))
        .orElse("");
  }

  private JFreeChart draw(Sheet usual) {
    Sheet sheet = usual.withWideGaps();
    List<XYPlot> plots = languages.stream().map(language -> plot(language, sheet)).toList();
    String counted =
        "Lines of code that each revision added (up) and removed (down) "
            + changes.counted()
            + (plots.size() > 1 ? " Each panel has a scale of its own." : "")
            + changes.marks();
    return new Panels(sheet).withMilestones(title(), counted, plots);
  }

  private XYPlot plot(Language language, Sheet sheet) {
    Layers layers = new Layers(sheet);
    XYPlot plot =
        layers.upAndDown(
            language.name,
            layer("added", language.added, language.ink),
            layer("removed", language.removed, language.ink));
    layers.markUnknown(plot, changes::isUnknown);
    return plot;
  }

  private Layer layer(String name, ToDoubleFunction<ChangedCode> figure, Ink ink) {
    return new Layer(
        index -> label(name, index, changes.figure(index, figure)),
        ink,
        index -> changes.figure(index, figure));
  }

  /** The label of the last revision of a clone. Only the last clone has room for names. */
  private String label(String name, int index, double figure) {
    boolean isNamed = index == history.snapshots().size() - 1;
    return figure == 0 ? "" : (isNamed ? name + " " : "") + Figures.rounded(figure);
  }
}
