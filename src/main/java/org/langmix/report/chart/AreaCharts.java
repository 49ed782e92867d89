package org.langmix.report.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.langmix.history.History;
import org.langmix.history.Snapshot;
import org.langmix.report.Figures;
import org.langmix.subsystem.Origin;
import org.langmix.subsystem.Subsystem;

/** Charts of Rust and C in one subsystem. */
final class AreaCharts {
  private final History history;
  private final Lines lines;
  private final Panels panels;

  AreaCharts(History history) {
    this.history = history;
    this.lines = new Lines(history);
    this.panels = new Panels(history);
  }

  /** Rust above C, each on a scale of its own. */
  JFreeChart rustAboveC(String title, Subsystem subsystem, Origin origin) {
    XYPlot rust = Theme.plot("Rust");
    lines.add(rust, Theme.RUST, rust(subsystem, origin));
    rust.addAnnotation(new EndLabels(rustLabels(subsystem, origin)));
    XYPlot c = Theme.plot("C");
    lines.add(c, Theme.C, c(subsystem, origin));
    c.addAnnotation(new EndLabels(cLabels(subsystem, origin)));
    String scales = " The two panels have different scales.";
    return panels.chart(title, counted(origin) + scales, List.of(rust, c));
  }

  /** Rust and C on one scale. */
  JFreeChart rustAgainstC(String title, Subsystem subsystem) {
    Origin origin = Origin.KERNEL;
    XYPlot plot = Theme.plot("Lines of code");
    lines.add(plot, Theme.RUST, rust(subsystem, origin));
    lines.add(plot, Theme.C, c(subsystem, origin));
    List<EndLabels.Label> labels = new ArrayList<>(rustLabels(subsystem, origin));
    labels.addAll(cLabels(subsystem, origin));
    plot.addAnnotation(new EndLabels(labels));
    return panels.chart(title, counted(Origin.KERNEL), List.of(plot));
  }

  /** Rust's share. */
  JFreeChart share(String title, Subsystem subsystem) {
    XYPlot plot = Theme.plot("Rust, % of Rust and C");
    Function<Snapshot, OptionalDouble> share = snapshot -> snapshot.rustShare(subsystem);
    lines.add(plot, Theme.RUST, share);
    plot.addAnnotation(
        new EndLabels(
            labels(
                Theme.RUST,
                share,
                newest -> "Rust " + Figures.percentage(share.apply(newest).orElse(0)))));
    return panels.chart(title, counted(Origin.KERNEL), List.of(plot));
  }

  private String counted(Origin origin) {
    String counted =
        origin == Origin.KERNEL
            ? Texts.COUNTED
            : "Lines of code, without comments and blank lines; of %s files."
                .formatted(origin.displayName());
    long series = history.snapshots().stream().map(s -> s.revision().series()).distinct().count();
    return series == 1 ? counted : counted + " A line joins releases of one series.";
  }

  private List<EndLabels.Label> rustLabels(Subsystem subsystem, Origin origin) {
    return labels(
        Theme.RUST,
        rust(subsystem, origin),
        newest -> text("Rust", subsystem, newest, newest.rustCode(subsystem, origin)));
  }

  private List<EndLabels.Label> cLabels(Subsystem subsystem, Origin origin) {
    return labels(
        Theme.C,
        c(subsystem, origin),
        newest -> text("C", subsystem, newest, newest.cCode(subsystem, origin)));
  }

  /** One for each clone. */
  private List<EndLabels.Label> labels(
      Color color, Function<Snapshot, OptionalDouble> figure, Function<Snapshot, String> text) {
    return history.newestOfEach().stream()
        .map(newest -> lines.label(tree(newest) + text.apply(newest), color, newest, figure))
        .toList();
  }

  private String tree(Snapshot newest) {
    return history.hasSeveralTrees() ? Texts.printable(newest.revision().kernelTree()) + ": " : "";
  }

  /** With the newest figure, unless the newest revision has no such files any more. */
  private static String text(String language, Subsystem subsystem, Snapshot newest, double code) {
    return newest.has(subsystem) ? language + " " + Figures.rounded(code) : language;
  }

  private static Function<Snapshot, OptionalDouble> rust(Subsystem subsystem, Origin origin) {
    return ifThere(subsystem, snapshot -> snapshot.rustCode(subsystem, origin));
  }

  private static Function<Snapshot, OptionalDouble> c(Subsystem subsystem, Origin origin) {
    return ifThere(subsystem, snapshot -> snapshot.cCode(subsystem, origin));
  }

  private static Function<Snapshot, OptionalDouble> ifThere(
      Subsystem subsystem, ToDoubleFunction<Snapshot> figure) {
    return snapshot ->
        snapshot.has(subsystem)
            ? OptionalDouble.of(figure.applyAsDouble(snapshot))
            : OptionalDouble.empty();
  }
}
