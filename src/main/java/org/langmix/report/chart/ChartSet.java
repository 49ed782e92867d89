package org.langmix.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jfree.chart.JFreeChart;
import org.langmix.history.History;
import org.langmix.history.Snapshot;
import org.langmix.report.Figures;
import org.langmix.subsystem.Area;
import org.langmix.subsystem.Origin;
import org.langmix.subsystem.Subsystem;

/** Which charts a history has. */
final class ChartSet {
  private final History history;
  private final AreaCharts areaCharts;
  private final List<Named> charts = new ArrayList<>();
  private final FileNames names = new FileNames();

  /** A chart, drawn when it is wanted, and the name of its file without the extension. */
  record Named(String name, Supplier<JFreeChart> chart) {}

  private ChartSet(History history) {
    this.history = history;
    this.areaCharts = new AreaCharts(history);
  }

  static List<Named> of(History history) {
    ChartSet set = new ChartSet(history);
    set.addWholeTree();
    history.areas().forEach(set::addArea);
    return set.charts;
  }

  private void add(String prefix, String title, Supplier<JFreeChart> chart) {
    charts.add(new Named(names.of(prefix, title), chart));
  }

  private void addWholeTree() {
    Snapshot newest = history.newest();
    String revision = Texts.printable(newest.revision().label());
    String share = Figures.percentage(newest.rustShare(Subsystem.TREE).orElse(0));
    String codes =
        "%s lines beside %s of C"
            .formatted(
                Figures.rounded(newest.rustCode(Subsystem.TREE, Origin.KERNEL)),
                Figures.rounded(newest.cCode(Subsystem.TREE, Origin.KERNEL)));
    String title = "Rust is %s of kernel-written code in %s".formatted(share, revision);
    add(
        "",
        "c-and-rust",
        () -> areaCharts.rustAboveC(title + ": " + codes, Subsystem.TREE, Origin.KERNEL));
    add("", "rust-share", () -> areaCharts.share(title, Subsystem.TREE));
    add("", "rust-by-area", () -> new StackedChart(history).chart());
  }

  private void addArea(Area area) {
    Subsystem subsystem = area.subsystem();
    if (history.snapshots().stream().noneMatch(snapshot -> snapshot.has(subsystem))) {
      return;
    }
    String title = title(area);
    add("area-", area.name(), () -> areaCharts.rustAboveC(title, subsystem, area.origin()));
    if (area.pair()) {
      add("pair-", area.name(), () -> areaCharts.rustAgainstC(title, subsystem));
    }
  }

  private String title(Area area) {
    Snapshot newest = history.newest();
    Subsystem subsystem = area.subsystem();
    String name = Texts.printable(area.name());
    String revision = Texts.printable(newest.revision().label());
    if (!newest.has(subsystem)) {
      return "%s: not in %s any more".formatted(name, revision);
    }
    if (area.origin() != Origin.KERNEL) {
      return "%s: %s lines of Rust and %s of C in %s, %s"
          .formatted(
              name,
              Figures.rounded(newest.rustCode(subsystem, area.origin())),
              Figures.rounded(newest.cCode(subsystem, area.origin())),
              revision,
              area.origin().displayName());
    }
    return newest.rustCode(subsystem, Origin.KERNEL) == 0
        ? "%s: no Rust in %s".formatted(name, revision)
        : "%s: %s Rust in %s"
            .formatted(name, Figures.percentage(newest.rustShare(subsystem).orElse(0)), revision);
  }
}
