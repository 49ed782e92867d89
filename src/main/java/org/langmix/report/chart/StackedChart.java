package org.langmix.report.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StackedXYBarRenderer;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.data.xy.DefaultTableXYDataset;
import org.jfree.data.xy.XYSeries;
import org.langmix.history.History;
import org.langmix.history.Snapshot;
import org.langmix.report.Figures;
import org.langmix.subsystem.Area;
import org.langmix.subsystem.Origin;
import org.langmix.subsystem.Subsystem;
import org.langmix.subsystem.Subsystem.Kind;

/**
 * Rust by area, in layers: those areas that are marked for it, else the top-level directories. Code
 * that is not written for the kernel has a panel of its own, of the same scale.
 */
final class StackedChart {
  private static final int MAXIMUM_WITH_GAPS = 60;

  private final History history;

  /** What is drawn in one colour. */
  private record Layer(String name, Color color, ToLongFunction<Snapshot> code) {}

  StackedChart(History history) {
    this.history = history;
  }

  JFreeChart chart() {
    List<Layer> kernel = kernelLayers();
    List<Layer> others =
        List.of(
            layer("generated", Theme.GENERATED, Origin.GENERATED),
            layer("vendored", Theme.VENDORED, Origin.VENDORED));
    double most = Math.max(most(kernel), most(others));
    List<XYPlot> plots = new ArrayList<>();
    plots.add(plot("Written for the kernel", kernel, most));
    if (most(others) > 0) {
      plots.add(plot("Not written for it", others, most));
    }
    return new Panels(history)
        .chart(
            title(kernel),
            "Lines of Rust code, without comments and blank lines."
                + (plots.size() > 1 ? " The two panels have the same scale." : ""),
            plots);
  }

  private static Layer layer(String name, Color color, Origin origin) {
    return new Layer(name, color, snapshot -> snapshot.rustCode(Subsystem.TREE, origin));
  }

  private String title(List<Layer> kernel) {
    Snapshot newest = history.newest();
    long all = newest.rustCode(Subsystem.TREE, Origin.KERNEL);
    String title =
        "Rust written for the kernel: %s lines in %s"
            .formatted(Figures.rounded(all), Texts.printable(newest.revision().label()));
    return kernel.size() == 1 ? title : title + ", " + share(kernel.get(0), newest, all);
  }

  private static String share(Layer layer, Snapshot newest, long all) {
    String share = Figures.percentage(100.0 * layer.code.applyAsLong(newest) / all);
    return "%s of them in %s".formatted(share, layer.name);
  }

  private List<Layer> kernelLayers() {
    List<Subsystem> parts =
        history.areas().stream().filter(Area::stacked).map(Area::subsystem).toList();
    if (parts.isEmpty()) {
      parts = history.subsystems().stream().filter(part -> part.kind() == Kind.DIRECTORY).toList();
    }
    List<Subsystem> largest =
        parts.stream()
            .filter(part -> rustNow(part) > 0)
            .sorted(Comparator.comparingLong(part -> -rustNow(part)))
            .limit(Theme.MAXIMUM_AREAS)
            .toList();
    List<Layer> layers = new ArrayList<>();
    for (Subsystem part : largest) {
      String name = Texts.printable(part.name());
      layers.add(new Layer(name, Theme.area(layers.size()), snapshot -> rust(snapshot, part)));
    }
    layers.add(
        new Layer(
            "other",
            Theme.OTHER,
            snapshot ->
                rust(snapshot, Subsystem.TREE)
                    - largest.stream().mapToLong(part -> rust(snapshot, part)).sum()));
    return layers;
  }

  private static long rust(Snapshot snapshot, Subsystem subsystem) {
    return snapshot.rustCode(subsystem, Origin.KERNEL);
  }

  private long rustNow(Subsystem subsystem) {
    return history.newestOfEach().stream().mapToLong(newest -> rust(newest, subsystem)).sum();
  }

  private double most(List<Layer> layers) {
    return history.snapshots().stream()
        .mapToLong(snapshot -> layers.stream().mapToLong(l -> l.code.applyAsLong(snapshot)).sum())
        .max()
        .orElse(0);
  }

  private XYPlot plot(String label, List<Layer> layers, double most) {
    XYPlot plot = Theme.plot(label);
    ((RangeAxis) plot.getRangeAxis()).fitBars(most);
    boolean gaps = history.snapshots().size() <= MAXIMUM_WITH_GAPS;
    StackedXYBarRenderer renderer = new StackedXYBarRenderer(gaps ? 0.15 : 0);
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(!gaps); // without gaps, seams would show between the bars
    DefaultTableXYDataset dataset = new DefaultTableXYDataset();
    for (Layer layer : layers) {
      renderer.setSeriesPaint(dataset.getSeriesCount(), layer.color);
      renderer.setSeriesOutlinePaint(dataset.getSeriesCount(), layer.color);
      dataset.addSeries(series(layer));
    }
    plot.setDataset(dataset);
    plot.setRenderer(renderer);
    plot.addAnnotation(new EndLabels(labels(layers)));
    return plot;
  }

  private XYSeries series(Layer layer) {
    XYSeries series = new XYSeries(layer.name, false, false);
    for (int index = 0; index < history.snapshots().size(); index++) {
      series.add(index, layer.code.applyAsLong(history.snapshots().get(index)));
    }
    return series;
  }

  /** Each at the middle of its layer in the last bar. */
  private List<EndLabels.Label> labels(List<Layer> layers) {
    List<EndLabels.Label> labels = new ArrayList<>();
    Snapshot last = history.snapshots().get(history.snapshots().size() - 1);
    double below = 0;
    for (Layer layer : layers) {
      long code = layer.code.applyAsLong(last);
      if (code > 0) {
        String text = layer.name + " " + Figures.rounded(code);
        labels.add(new EndLabels.Label(below + code / 2.0, text, layer.color));
      }
      below += code;
    }
    return labels;
  }
}
