package org.langmix.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.langmix.history.History;
import org.langmix.history.Snapshot;
import org.langmix.report.Figures;
import org.langmix.report.Wording;
import org.langmix.report.chart.plot.Layers;
import org.langmix.report.chart.plot.Layers.Layer;
import org.langmix.report.chart.plot.Panels;
import org.langmix.report.chart.sheet.ChartDescription;
import org.langmix.report.chart.sheet.Sheet;
import org.langmix.report.chart.sheet.Texts;
import org.langmix.report.chart.style.Canvas;
import org.langmix.report.chart.style.Ink;
import org.langmix.report.chart.style.Theme;
import org.langmix.report.chart.style.TickFormat;
import org.langmix.subsystem.Area;
import org.langmix.subsystem.Origin;
import org.langmix.subsystem.Subsystem;
import org.langmix.subsystem.Subsystem.Kind;

/**
 * Rust by area, in stacked layers. The areas are those that are marked for this chart; if there are
 * none, the top-level directories are used. Code that was not written for the kernel has its own
 * panel with the same scale.
 */
final class StackedChart {
  private final History history;
  private final Wording wording;
  private final List<Part> kernel;
  private final List<Part> others;

  /** A layer, which is drawn in one colour. */
  private record Part(String name, Ink ink, ToLongFunction<Snapshot> code) {
    /**
     * The number of lines, after the name of the layer if {@code isNamed}; empty if there are no
     * lines.
     */
    String label(Snapshot snapshot, boolean isNamed, Canvas canvas) {
      long lines = code.applyAsLong(snapshot);
      String name = isNamed ? canvas.name(this.name) + " " : "";
      return lines == 0 ? "" : name + Figures.rounded(lines);
    }
  }

  StackedChart(History history) {
    this.history = history;
    this.wording = Wording.of(history);
    this.kernel = kernelParts();
    this.others =
        List.of(
            part("generated", Ink.GENERATED, Origin.GENERATED),
            part("vendored", Ink.VENDORED, Origin.VENDORED));
  }

  ChartPlan figure() {
    return new ChartPlan(ChartPlan.Kind.TREE, "rust-by-area", title(), description(), this::draw);
  }

  private JFreeChart draw(Sheet usual) {
    Sheet sheet = usual.withWideGaps();
    Layers layers = new Layers(sheet);
    List<Layer> written = layers(kernel, sheet.canvas());
    List<Layer> rest = layers(others, sheet.canvas());
    double most = Math.max(layers.most(written), layers.most(rest));
    List<XYPlot> plots = new ArrayList<>();
    plots.add(layers.plot(ownAxis(), TickFormat.numbers(), written, most));
    if (layers.most(rest) > 0) {
      plots.add(
          layers.plot(
              wording.kernel() ? "Not written for it" : "Not its own",
              TickFormat.numbers(),
              rest,
              most));
    }
    String counted =
        "Lines of Rust code, without comments and blank lines."
            + (plots.size() > 1 ? " The panels have the same scale." : "");
    return new Panels(sheet).withMilestones(title(), counted, plots);
  }

  private String ownAxis() {
    if (wording.kernel()) {
      return "Written for the kernel";
    }
    return wording.origins() ? "Its own code" : "Lines of Rust";
  }

  private List<Layer> layers(List<Part> parts, Canvas canvas) {
    List<Snapshot> snapshots = history.snapshots();
    int last = snapshots.size() - 1;
    return parts.stream()
        .map(
            part ->
                new Layer(
                    index -> part.label(snapshots.get(index), index == last, canvas),
                    part.ink,
                    index -> part.code.applyAsLong(snapshots.get(index))))
        .toList();
  }

  private static Part part(String name, Ink ink, Origin origin) {
    return new Part(name, ink, snapshot -> snapshot.rustCode(Subsystem.TREE, origin));
  }

  private String title() {
    Snapshot newest = history.newest();
    long all = rust(newest, Subsystem.TREE);
    String title =
        "%s: %s lines in %s"
            .formatted(
                wording.own("Rust"), Figures.rounded(all), ChartDescription.name(history, newest));
    return kernel.size() == 1 || all == 0 ? title : title + ", " + share(kernel.get(0), all);
  }

  private String share(Part part, long all) {
    double share = 100.0 * part.code.applyAsLong(history.newest()) / all;
    return "%s of them in %s".formatted(Figures.percentage(share), part.name);
  }

  private String description() {
    Snapshot newest = history.newest();
    return "Stacked bars of Rust code over %s. Lines in %s: %s."
        .formatted(
            new ChartDescription(history).revisions(),
            ChartDescription.name(history, newest),
            Stream.concat(kernel.stream(), others.stream())
                .map(part -> part.name + " " + Figures.rounded(part.code.applyAsLong(newest)))
                .collect(Collectors.joining(", ")));
  }

  private List<Part> kernelParts() {
    List<Subsystem> largest =
        candidates().stream()
            .filter(part -> rustNow(part) > 0)
            .sorted(Comparator.comparingLong(part -> -rustNow(part)))
            .limit(Theme.MAXIMUM_AREAS)
            .toList();
    List<Part> parts = new ArrayList<>();
    for (Subsystem part : largest) {
      String name = Texts.printable(part.name());
      parts.add(new Part(name, Theme.area(parts.size()), snapshot -> rust(snapshot, part)));
    }
    parts.add(new Part("other", Ink.OTHER, snapshot -> rustBeside(snapshot, largest)));
    return parts;
  }

  private List<Subsystem> candidates() {
    List<Subsystem> marked =
        history.areas().stream().filter(Area::stacked).map(Area::subsystem).toList();
    return marked.isEmpty()
        ? history.subsystems().stream().filter(part -> part.kind() == Kind.DIRECTORY).toList()
        : marked;
  }

  private static long rustBeside(Snapshot snapshot, List<Subsystem> parts) {
    return rust(snapshot, Subsystem.TREE)
        - parts.stream().mapToLong(part -> rust(snapshot, part)).sum();
  }

  private static long rust(Snapshot snapshot, Subsystem subsystem) {
    return snapshot.rustCode(subsystem, Origin.KERNEL);
  }

  private long rustNow(Subsystem subsystem) {
    return history.newestOfEach().stream().mapToLong(newest -> rust(newest, subsystem)).sum();
  }
}
