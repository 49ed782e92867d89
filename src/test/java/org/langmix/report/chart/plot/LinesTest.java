package org.langmix.report.chart.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
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
    Revision revision =
        new Revision(name, Lineage.of(series), Optional.empty(), Optional.empty(), "");
    return new Snapshot(revision, MinimumTools.UNKNOWN, Map.of());
  }

  @Test
  void a_lone_revision_is_seen_as_a_point_even_where_many_others_are_lines() {
    List<Snapshot> snapshots = new ArrayList<>();
    for (int i = 1; i <= 100; i++) {
      snapshots.add(snapshot("v6.1." + i, "v6.1"));
    }
    snapshots.add(snapshot("v6.4.1", "v6.4"));
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
    XYLineAndShapeRenderer renderer = (XYLineAndShapeRenderer) plot.getRenderer();
    assertThat(plot.getDataset().getSeriesCount()).isEqualTo(2);
    assertThat(renderer.getSeriesShapesVisible(0)).isFalse();
    assertThat(renderer.getSeriesShapesVisible(1)).isTrue();
  }
}
