package org.langmix.report.chart.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Test;
import org.langmix.history.History;
import org.langmix.history.Lineage;
import org.langmix.history.MinimumTools;
import org.langmix.history.Revision;
import org.langmix.history.Snapshot;
import org.langmix.report.chart.milestone.Milestones;
import org.langmix.report.chart.sheet.Sheet;
import org.langmix.report.chart.style.Canvas;
import org.langmix.report.chart.style.Ink;
import org.langmix.report.chart.style.TickFormat;
import org.langmix.subsystem.PathFilter;

class LinesTest {
  private static Snapshot snapshot(String name, String series) {
    return snapshot(new Revision(name, Lineage.of(series), Optional.empty(), Optional.empty(), ""));
  }

  private static Snapshot snapshot(Revision revision) {
    return new Snapshot(revision, MinimumTools.UNKNOWN, Map.of());
  }

  private static Snapshot kernel(String name, String series) {
    String release = name.replaceFirst("(v\\d+\\.\\d+).*", "$1");
    Lineage lineage = new Lineage(series, "v", release, name.contains("-rc"));
    return snapshot(new Revision(name, lineage, Optional.empty(), Optional.empty(), name));
  }

  private static XYPlot plot(List<Snapshot> snapshots) {
    History history =
        new History(
            snapshots,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            PathFilter.NONE,
            List.of(),
            Map.of(),
            true);
    Sheet sheet = new Sheet(history, Milestones.none(), Canvas.WIDE, "Counted by langmix");
    XYPlot plot = sheet.theme().plot("Rust", TickFormat.numbers());
    new Lines(sheet).add(plot, Ink.RUST, snapshot -> OptionalDouble.of(1));
    return plot;
  }

  /** The lines of a plot, each as the revisions that it leads through, such as {@code 0-1}. */
  private static List<String> lines(XYPlot plot, boolean dotted) {
    XYDataset lines = plot.getDataset();
    return IntStream.range(0, lines.getSeriesCount())
        .filter(line -> dotted == isDotted(plot, line))
        .mapToObj(
            line ->
                IntStream.range(0, lines.getItemCount(line))
                    .mapToObj(point -> String.valueOf((int) lines.getXValue(line, point)))
                    .collect(Collectors.joining("-")))
        .toList();
  }

  private static boolean isDotted(XYPlot plot, int line) {
    BasicStroke stroke = (BasicStroke) plot.getRenderer().getSeriesStroke(line);
    return stroke != null && stroke.getDashArray() != null;
  }

  @Test
  void a_line_joins_a_series_and_dots_lead_to_the_next_one() {
    XYPlot plot =
        plot(
            List.of(
                kernel("v5.10.218", "v5.10"),
                kernel("v5.10.262", "v5.10"),
                kernel("v6.1.170", "v6.1"),
                kernel("v6.1.192", "v6.1"),
                kernel("v7.3-rc7", "mainline"),
                kernel("v7.3.4", "v7.3")));
    assertThat(lines(plot, false)).containsExactly("0-1", "2-3", "4", "4-5");
    assertThat(lines(plot, true)).containsExactly("1-2", "3-4");
  }

  @Test
  void no_line_leads_across_the_samples_to_head() {
    List<Snapshot> snapshots = new ArrayList<>(List.of(kernel("v6.1", "mainline")));
    snapshots.add(sample("2024"));
    snapshots.add(sample("2025"));
    snapshots.add(kernel("HEAD", "mainline"));
    XYPlot plot = plot(snapshots);
    assertThat(lines(plot, false)).containsExactly("0", "1-2", "3");
    assertThat(lines(plot, true)).isEmpty();
  }

  private static Snapshot sample(String name) {
    return snapshot(
        new Revision(
            name, Lineage.of("every year"), Optional.empty(), Optional.empty(), name, true, ""));
  }

  @Test
  void a_lone_revision_is_seen_as_a_point_even_where_many_others_are_lines() {
    List<Snapshot> snapshots = new ArrayList<>();
    for (int i = 1; i <= 100; i++) {
      snapshots.add(snapshot("v6.1." + i, "v6.1"));
    }
    snapshots.add(snapshot("v6.4.1", "v6.4"));
    XYPlot plot = plot(snapshots);
    XYLineAndShapeRenderer renderer = (XYLineAndShapeRenderer) plot.getRenderer();
    assertThat(plot.getDataset().getSeriesCount()).isEqualTo(2);
    assertThat(renderer.getSeriesShapesVisible(0)).isFalse();
    assertThat(renderer.getSeriesShapesVisible(1)).isTrue();
  }
}
