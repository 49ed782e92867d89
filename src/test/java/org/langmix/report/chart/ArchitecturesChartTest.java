package org.langmix.report.chart;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.langmix.history.History;
import org.langmix.history.KernelFacts;
import org.langmix.history.KernelPlatform;
import org.langmix.history.KernelPlatform.RustcOfDay;
import org.langmix.history.Revision;
import org.langmix.report.chart.style.Canvas;
import org.langmix.report.chart.style.Ink;
import org.w3c.dom.Element;

/** The chart of the architectures that Rust code can be built for. */
class ArchitecturesChartTest {
  private static final List<Revision> RELEASES = Histories.releases("v6.0", "v6.1", "v6.2", "v6.3");

  private final Map<Revision, KernelFacts> facts = new HashMap<>();

  private static KernelFacts on(Optional<List<String>> architectures) {
    return new KernelFacts(
        List.of(),
        List.of(),
        new KernelPlatform(
            architectures,
            "1.85.0",
            new TreeMap<>(),
            "",
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            "",
            RustcOfDay.UNKNOWN));
  }

  private void has(int release, String... architectures) {
    facts.put(RELEASES.get(release), on(Optional.of(List.of(architectures))));
  }

  private History history() {
    return Histories.growing(RELEASES, List.of()).withFacts(facts, List.of());
  }

  private Optional<ChartPlan> chart() {
    return new ArchitecturesChart(history()).figure();
  }

  private DrawnSvg drawn() {
    return ChartSetTest.drawn(chart().orElseThrow(), history(), Canvas.WIDE);
  }

  /** How many cells of one colour there are from the left edge, by row from the top. */
  private static List<Long> cells(DrawnSvg drawn, Ink ink) {
    SortedMap<Double, Long> byRow = new TreeMap<>();
    for (Element one : drawn.elements("rect")) {
      if (one.getAttribute("style").equals("fill:" + ink.light())
          && one.hasAttribute("clip-path")) {
        byRow.merge(Double.parseDouble(one.getAttribute("y")), 1L, Long::sum);
      }
    }
    return List.copyOf(byRow.values());
  }

  @Test
  void each_architecture_has_a_row_and_a_cell_for_each_revision_that_has_it() {
    has(1, "x86");
    has(2, "arm64", "x86");
    has(3, "arm", "arm64", "x86");
    assertThat(chart().orElseThrow().title())
        .isEqualTo("Rust code builds for 3 architectures in v6.3, and for 1 in v6.1");
    assertThat(chart().orElseThrow().description())
        .isEqualTo(
            "Timeline of the architectures that Rust code can be built for, over 4 revisions, v6.0"
                + " to v6.3: x86 since v6.1, arm64 since v6.2, arm since v6.3.");
    assertThat(cells(drawn(), Ink.RUST)).containsExactly(3L, 2L, 1L);
    assertThat(drawn().texts())
        .extracting(DrawnSvg.Text::content)
        .contains("x86", "arm64", "arm")
        .doesNotContain("Grey where that could not be read.");
  }

  @Test
  void the_first_revision_of_each_stands_before_its_cells() {
    has(0, "x86");
    has(1, "x86");
    has(2, "arm64", "x86");
    has(3, "arm64", "x86");
    List<DrawnSvg.Text> names =
        drawn().texts().stream().filter(text -> text.content().equals("v6.2")).toList();
    assertThat(names).hasSize(2); // one on the axis
    assertThat(drawn().texts())
        .extracting(DrawnSvg.Text::content)
        .filteredOn("v6.0"::equals)
        .hasSize(1);
  }

  @Test
  void what_is_not_known_is_grey() {
    has(1, "x86", "arm");
    facts.put(RELEASES.get(2), on(Optional.empty()));
    has(3, "x86", "arm");
    assertThat(chart().orElseThrow().title())
        .isEqualTo("Rust code builds for 2 architectures in v6.3");
    assertThat(cells(drawn(), Ink.RUST)).containsExactly(2L, 2L);
    assertThat(cells(drawn(), Ink.GRID)).containsExactly(1L, 1L);
    assertThat(drawn().texts().stream().map(DrawnSvg.Text::content).collect(joining(" ")))
        .contains("Grey where that could not be read.");
  }

  @Test
  void one_architecture_needs_no_chart() {
    has(2, "x86");
    has(3, "x86");
    assertThat(chart()).isEmpty();
    facts.clear();
    assertThat(chart()).isEmpty();
    has(3, "arm", "x86");
    assertThat(chart()).isEmpty();
  }
}
