package org.langmix.report.chart;

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
    rust.addAnnotation(new EndLabels(List.of(rustLabel(subsystem, origin))));
    XYPlot c = Theme.plot("C");
    lines.add(c, Theme.C, c(subsystem, origin));
    c.addAnnotation(new EndLabels(List.of(cLabel(subsystem, origin))));
    String scales = " The two panels have different scales.";
    return panels.chart(title, counted(origin) + scales, List.of(rust, c));
  }

  /** Rust and C on one scale. */
  JFreeChart rustAgainstC(String title, Subsystem subsystem) {
    Origin origin = Origin.KERNEL;
    XYPlot plot = Theme.plot("Lines of code");
    lines.add(plot, Theme.RUST, rust(subsystem, origin));
    lines.add(plot, Theme.C, c(subsystem, origin));
    plot.addAnnotation(
        new EndLabels(List.of(rustLabel(subsystem, origin), cLabel(subsystem, origin))));
    return panels.chart(title, counted(Origin.KERNEL), List.of(plot));
  }

  /** Rust's share. */
  JFreeChart share(String title, Subsystem subsystem) {
    XYPlot plot = Theme.plot("Rust, % of Rust and C");
    Function<Snapshot, OptionalDouble> share = snapshot -> snapshot.rustShare(subsystem);
    lines.add(plot, Theme.RUST, share);
    String text = "Rust " + Figures.percentage(share.apply(history.newest()).orElse(0));
    plot.addAnnotation(new EndLabels(List.of(lines.label(text, Theme.RUST, share))));
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

  private EndLabels.Label rustLabel(Subsystem subsystem, Origin origin) {
    double code = history.newest().rustCode(subsystem, origin);
    return lines.label(text("Rust", subsystem, code), Theme.RUST, rust(subsystem, origin));
  }

  private EndLabels.Label cLabel(Subsystem subsystem, Origin origin) {
    double code = history.newest().cCode(subsystem, origin);
    return lines.label(text("C", subsystem, code), Theme.C, c(subsystem, origin));
  }

  /** With the newest figure, unless the newest revision has no such files any more. */
  private String text(String language, Subsystem subsystem, double code) {
    return history.newest().has(subsystem) ? language + " " + Figures.rounded(code) : language;
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
