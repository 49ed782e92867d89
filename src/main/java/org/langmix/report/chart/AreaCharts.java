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
  JFreeChart rustAboveC(String title, Subsystem subsystem) {
    XYPlot rust = Theme.plot("Rust");
    lines.add(rust, Theme.RUST, rust(subsystem));
    rust.addAnnotation(new EndLabels(List.of(rustLabel(subsystem))));
    XYPlot c = Theme.plot("C");
    lines.add(c, Theme.C, c(subsystem));
    c.addAnnotation(new EndLabels(List.of(cLabel(subsystem))));
    String scales = " The two panels have different scales.";
    return panels.chart(title, counted() + scales, List.of(rust, c));
  }

  /** Rust and C on one scale. */
  JFreeChart rustAgainstC(String title, Subsystem subsystem) {
    XYPlot plot = Theme.plot("Lines of code");
    lines.add(plot, Theme.RUST, rust(subsystem));
    lines.add(plot, Theme.C, c(subsystem));
    plot.addAnnotation(new EndLabels(List.of(rustLabel(subsystem), cLabel(subsystem))));
    return panels.chart(title, counted(), List.of(plot));
  }

  /** Rust's share. */
  JFreeChart share(String title, Subsystem subsystem) {
    XYPlot plot = Theme.plot("Rust, % of Rust and C");
    Function<Snapshot, OptionalDouble> share = snapshot -> snapshot.rustShare(subsystem);
    lines.add(plot, Theme.RUST, share);
    String text = "Rust " + Figures.percentage(share.apply(history.newest()).orElse(0));
    plot.addAnnotation(new EndLabels(List.of(lines.label(text, Theme.RUST, share))));
    return panels.chart(title, counted(), List.of(plot));
  }

  private String counted() {
    long series = history.snapshots().stream().map(s -> s.revision().series()).distinct().count();
    return series == 1 ? Texts.COUNTED : Texts.COUNTED + " A line joins releases of one series.";
  }

  private EndLabels.Label rustLabel(Subsystem subsystem) {
    double code = history.newest().rustCode(subsystem, Origin.KERNEL);
    return lines.label("Rust " + Figures.rounded(code), Theme.RUST, rust(subsystem));
  }

  private EndLabels.Label cLabel(Subsystem subsystem) {
    double code = history.newest().cCode(subsystem, Origin.KERNEL);
    return lines.label("C " + Figures.rounded(code), Theme.C, c(subsystem));
  }

  private static Function<Snapshot, OptionalDouble> rust(Subsystem subsystem) {
    return ifThere(subsystem, snapshot -> snapshot.rustCode(subsystem, Origin.KERNEL));
  }

  private static Function<Snapshot, OptionalDouble> c(Subsystem subsystem) {
    return ifThere(subsystem, snapshot -> snapshot.cCode(subsystem, Origin.KERNEL));
  }

  private static Function<Snapshot, OptionalDouble> ifThere(
      Subsystem subsystem, ToDoubleFunction<Snapshot> figure) {
    return snapshot ->
        snapshot.has(subsystem)
            ? OptionalDouble.of(figure.applyAsDouble(snapshot))
            : OptionalDouble.empty();
  }
}
