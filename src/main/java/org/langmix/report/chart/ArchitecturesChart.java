package org.langmix.report.chart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.langmix.history.History;
import org.langmix.history.KernelFacts;
import org.langmix.history.KernelPlatform;
import org.langmix.history.Snapshot;
import org.langmix.report.Figures;
import org.langmix.report.chart.plot.MilestoneMarks;
import org.langmix.report.chart.plot.NameAxis;
import org.langmix.report.chart.plot.Panels;
import org.langmix.report.chart.plot.PresenceCells;
import org.langmix.report.chart.sheet.ChartDescription;
import org.langmix.report.chart.sheet.Sheet;
import org.langmix.report.chart.sheet.Texts;
import org.langmix.report.chart.style.Canvas;
import org.langmix.report.chart.style.Theme;

/** The chart of the architectures that Rust code can be built for, by revision. */
final class ArchitecturesChart {
  private final History history;
  private final ChartDescription words;

  /** The names; those that came first are first. */
  private final List<String> names;

  ArchitecturesChart(History history) {
    this.history = history;
    this.words = new ChartDescription(history);
    Set<String> found = new LinkedHashSet<>();
    history
        .snapshots()
        .forEach(snapshot -> found.addAll(new TreeSet<>(of(snapshot).orElse(List.of()))));
    this.names = List.copyOf(found);
  }

  /** The architectures of a revision; empty if they could not be read. */
  private Optional<List<String>> of(Snapshot snapshot) {
    return history
        .facts(snapshot.revision())
        .map(KernelFacts::platform)
        .map(KernelPlatform::architectures)
        .orElse(Optional.of(List.of()));
  }

  /** The chart; empty unless several revisions have several architectures. */
  Optional<ChartPlan> figure() {
    long revisions =
        history.snapshots().stream().filter(one -> !of(one).orElse(List.of()).isEmpty()).count();
    return names.size() > 1 && revisions > 1 && of(history.newest()).isPresent()
        ? Optional.of(
            new ChartPlan(ChartPlan.Kind.TREE, "architectures", title(), description(), this::draw))
        : Optional.empty();
  }

  private String title() {
    List<Snapshot> newest = history.newestOfEach();
    if (newest.size() > 1) {
      return "Architectures that Rust code builds for: " + words.ofEach(newest, this::number);
    }
    Snapshot first = firstWithRust();
    String now =
        "Rust code builds for %s in %s"
            .formatted(
                Figures.amount(of(newest.get(0)).orElseThrow().size(), "architecture"),
                ChartDescription.name(history, newest.get(0)));
    return number(first).equals(number(newest.get(0)))
        ? now
        : "%s, and for %s in %s"
            .formatted(now, number(first), ChartDescription.name(history, first));
  }

  private Snapshot firstWithRust() {
    return history.snapshots().stream()
        .filter(one -> !of(one).orElse(List.of()).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private String number(Snapshot snapshot) {
    return of(snapshot).map(found -> "%,d".formatted(found.size())).orElse("an unknown number");
  }

  private String description() {
    return "Timeline of the architectures that Rust code can be built for, over %s: %s."
        .formatted(
            words.revisions(),
            names.stream().map(this::sinceWhen).collect(Collectors.joining(", ")));
  }

  private String sinceWhen(String name) {
    List<Snapshot> having =
        history.snapshots().stream()
            .filter(one -> of(one).orElse(List.of()).contains(name))
            .toList();
    return "%s since %s"
        .formatted(Texts.printable(name), ChartDescription.name(history, having.get(0)));
  }

  private JFreeChart draw(Sheet wide) {
    Sheet sheet = wide.withNarrowGaps();
    Canvas canvas = sheet.canvas();
    List<String> shown = names.stream().limit(canvas.rows()).toList();
    XYPlot plot =
        new XYPlot(
            null, null, new NameAxis(shown.stream().map(canvas::name).toList(), canvas), null);
    Theme.style(plot);
    plot.setRangeGridlinesVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    JFreeChart chart =
        new Panels(sheet)
            .withMilestones(title(), counted(shown.size()), List.of(plot), MilestoneMarks.At.EDGE);
    // over the marks of milestones
    plot.addAnnotation(
        new PresenceCells(
            shown.stream().map(this::row).toList(),
            history.snapshots().stream()
                .map(one -> Texts.printable(one.revision().name()))
                .toList(),
            sheet));
    return chart;
  }

  private List<Optional<Boolean>> row(String name) {
    return history.snapshots().stream()
        .map(snapshot -> of(snapshot).map(found -> found.contains(name)))
        .toList();
  }

  private String counted(int shown) {
    List<String> parts = new ArrayList<>();
    parts.add("Architectures whose Kconfig selects HAVE_RUST, and the first revision of each.");
    if (history.snapshots().stream().anyMatch(one -> of(one).isEmpty())) {
      parts.add("Grey where that could not be read.");
    }
    if (shown < names.size()) {
      parts.add("The first %,d of %,d.".formatted(shown, names.size()));
    }
    return String.join(" ", parts);
  }
}
