package org.langmix.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.langmix.history.History;
import org.langmix.history.Snapshot;
import org.langmix.report.Figures;
import org.langmix.report.Wording;
import org.langmix.report.chart.plot.TwoBars;
import org.langmix.report.chart.sheet.ChartDescription;
import org.langmix.report.chart.sheet.Sheet;
import org.langmix.report.chart.sheet.Texts;
import org.langmix.report.chart.style.Canvas;
import org.langmix.report.chart.style.TickFormat;
import org.langmix.report.digest.SubsystemFigures;
import org.langmix.subsystem.Area;
import org.langmix.subsystem.Origin;
import org.langmix.subsystem.Subsystem;

/** How much of each area's Rust is unsafe, and how much of the unsafe code is documented. */
final class DensityChart {
  private static final int LEAST_CODE = 100;

  private final History history;
  private final Wording wording;
  private final Snapshot newest;
  private final Density tree;

  /** The areas; the one with the most Rust comes first. */
  private final List<Density> areas;

  /** Unsafe code in a subsystem that has Rust. */
  record Density(String name, SubsystemFigures figures) {
    double blocksPer1000Lines() {
      return figures.unsafeBlocksPerThousand().orElse(0);
    }

    /**
     * The percentage of unsafe blocks and impls that a SAFETY comment documents; empty if there are
     * no such blocks and impls.
     */
    Optional<Double> coverage() {
      return figures.documentedUnsafe().stream().boxed().findAny();
    }
  }

  DensityChart(History history) {
    this.history = history;
    this.wording = Wording.of(history);
    this.newest = history.newest();
    this.tree = density("Whole tree", Subsystem.TREE);
    this.areas =
        history.areas().stream()
            .filter(area -> area.origin() == Origin.KERNEL)
            .map(Area::subsystem)
            .map(area -> density(Texts.printable(area.name()), area))
            .filter(area -> area.figures.rust() >= LEAST_CODE)
            .sorted(Comparator.comparingLong(area -> -area.figures.rust()))
            .toList();
  }

  private Density density(String name, Subsystem subsystem) {
    return new Density(
        name,
        new SubsystemFigures(
            subsystem, false, Optional.empty(), Optional.empty(), List.of(newest)));
  }

  /** The chart; empty if no area has enough Rust. */
  Optional<ChartPlan> figure() {
    return areas.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ChartPlan(
                ChartPlan.Kind.TREE, "unsafe-density", title(), description(), this::draw));
  }

  private String title() {
    Density most = shown(Canvas.WIDE).skip(1).findFirst().orElseThrow();
    return "%s unsafe blocks in 1,000 lines of Rust in %s; of the largest %5$s, most in %4$s: %3$s"
        .formatted(
            Figures.rounded(tree.blocksPer1000Lines()),
            ChartDescription.name(history, newest),
            Figures.rounded(most.blocksPer1000Lines()),
            most.name,
            wording.areas());
  }

  private String description() {
    return "Bars of unsafe blocks per 1,000 lines of Rust code in %s, and of how many of them a SAFETY comment documents: %s."
        .formatted(
            ChartDescription.name(history, newest),
            shown(Canvas.WIDE)
                .map(
                    area ->
                        area.name
                            + " "
                            + Figures.rounded(area.blocksPer1000Lines())
                            + area.coverage()
                                .map(c -> " (%s)".formatted(Figures.percentage(c)))
                                .orElse(""))
                .collect(Collectors.joining(", ")));
  }

  /**
   * The whole tree, then as many areas as there is room for. Areas with more Rust are preferred,
   * and the one with the most unsafe blocks per line comes first.
   */
  private Stream<Density> shown(Canvas canvas) {
    return Stream.concat(
        Stream.of(tree),
        areas.stream()
            .limit(canvas.rows() - 1L)
            .sorted(Comparator.comparingDouble(area -> -area.blocksPer1000Lines())));
  }

  private JFreeChart draw(Sheet sheet) {
    List<Density> shown = shown(sheet.canvas()).toList();
    List<TwoBars.Row> rows = new ArrayList<>();
    for (Density density : shown) {
      rows.add(
          new TwoBars.Row(
              sheet.canvas().name(density.name),
              Optional.of(density.blocksPer1000Lines()),
              density.coverage()));
    }
    Plot bars =
        new TwoBars(rows, sheet.canvas())
            .plot(
                new TwoBars.Column("Unsafe blocks", TickFormat.numbers()),
                new TwoBars.Column("Documented", TickFormat.wholePercentages()));
    return sheet.chart(title(), counted(shown.size() - 1), bars);
  }

  private String counted(int shown) {
    String counted =
        "Left, unsafe blocks per 1,000 lines of Rust code; right, the unsafe blocks and impls"
            + " that a comment with SAFETY: documents, as clippy has it. %s with %d lines or more%s."
                .formatted(
                    wording.areasCapital(),
                    LEAST_CODE,
                    wording.kernel() ? ", written for the kernel" : "");
    if (shown < areas.size()) {
      counted += " The %d with the most Rust of %d.".formatted(shown, areas.size());
    }
    return history.isWhole(newest.revision())
        ? counted
        : counted + " Not all of it could be read: figures may be wrong.";
  }
}
