package org.langmix.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.langmix.count.Language;
import org.langmix.count.line.LineCounts;
import org.langmix.count.line.UnsafeCounts;
import org.langmix.history.Change;
import org.langmix.history.History;
import org.langmix.history.Revision;
import org.langmix.history.Slice;
import org.langmix.history.Tally;
import org.langmix.report.chart.milestone.Milestones;
import org.langmix.report.chart.sheet.ChartDescription;
import org.langmix.report.chart.sheet.Sheet;
import org.langmix.report.chart.style.Canvas;
import org.langmix.subsystem.Origin;
import org.langmix.subsystem.PathFilter;
import org.langmix.subsystem.Subsystem;

class ChartSetTest {
  private static final List<Canvas> CANVASES = List.of(Canvas.WIDE, Canvas.NARROW);
  private static final String HOSTILE =
      "<script>alert(1)</script> ]]> &amp; ' \" rgb(255,255,255) style='fill:rgb(0,0,0)' ";

  private static History history(String... revisions) {
    return Histories.growing(
        Histories.releases(revisions), Histories.pairs("Binder", "Null block"));
  }

  static DrawnSvg drawn(ChartPlan figure, History history, Canvas canvas) {
    Sheet sheet = new Sheet(history, Milestones.builtIn(), canvas, "Counted by langmix");
    return DrawnSvg.parse(Svg.draw(figure, sheet, figure.name()).lightFile());
  }

  static ChartPlan figure(History history, String name) {
    return ChartSet.of(history).stream()
        .filter(figure -> figure.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  static Stream<History> histories() {
    String hostile = HOSTILE + "\n\u202e\u05e9\u05dc\u05d5\u05dd\ud800\ufffe" + "x".repeat(300);
    List<Revision> odd =
        List.of(
            Histories.tag("v1", "s", LocalDate.of(2020, 1, 1)),
            Histories.tag(hostile, "s", LocalDate.of(2020, 1, 2)),
            Histories.tag("\u4e2d\u6587", "s", LocalDate.of(2020, 1, 3)));
    return Stream.of(
        history("v6.0"),
        history("v6.0", "v6.1"),
        history("v6.0", "v6.1", "v6.8", "v6.9", "v6.15", "v6.18", "v7.0", "v7.1", "v7.2", "v7.3"),
        history(Histories.versions(24)),
        history(Histories.versions(265)),
        Histories.growing(
            odd, Histories.pairs(HOSTILE + "y".repeat(300), "\u05e9\u05dc\u05d5\u05dd")));
  }

  @Test
  void the_charts_of_the_tree_come_first_then_pairs_then_areas() {
    assertThat(ChartSet.of(history("v6.0", "v6.1")))
        .extracting(ChartPlan::name)
        .containsExactly(
            "rust-share",
            "c-and-rust",
            "rust-by-area",
            "share-heat-map",
            "unsafe-density",
            "added-share",
            "added-removed",
            "new-code",
            "pair-binder",
            "pair-null-block",
            "area-binder",
            "area-null-block");
  }

  @Test
  void without_rust_there_is_no_chart_that_would_be_empty() {
    assertThat(ChartSet.of(history("v6.0")))
        .extracting(ChartPlan::name)
        .containsExactly("c-and-rust", "area-binder", "area-null-block");
  }

  @Test
  void an_area_that_never_had_rust_has_a_panel_of_c_alone() {
    History history = history("v6.0");
    DrawnSvg area = drawn(figure(history, "area-binder"), history, Canvas.WIDE);
    assertThat(area.texts()).extracting(DrawnSvg.Text::content).contains("C", "C 4 k");
    assertThat(area.texts()).noneMatch(text -> text.content().startsWith("Rust 0"));
    assertThat(area.source()).doesNotContain("scales differ");
  }

  @ParameterizedTest
  @MethodSource("histories")
  void every_text_is_within_the_image(History history) {
    for (Canvas canvas : CANVASES) {
      for (ChartPlan figure : ChartSet.of(history)) {
        assertThat(drawn(figure, history, canvas).texts())
            .as("%s on %s", figure.name(), canvas)
            .filteredOn(text -> !text.isRotated())
            .isNotEmpty()
            .allSatisfy(
                text -> {
                  assertThat(text.x()).isNotNegative();
                  assertThat(text.right()).as(text.content()).isLessThanOrEqualTo(canvas.width());
                  assertThat(text.y()).isBetween(0.0, (double) canvas.height());
                });
      }
    }
  }

  @ParameterizedTest
  @MethodSource("histories")
  void no_line_of_a_file_is_cut_in_a_font_that_is_wider_by_a_sixth(History history) {
    for (ChartPlan figure : ChartSet.of(history)) {
      assertThat(drawn(figure, history, Canvas.WIDE).texts())
          .as(figure.name())
          .filteredOn(text -> text.x() < Canvas.WIDE.margin() + 5 && !text.isRotated())
          .isNotEmpty()
          .allSatisfy(
              text ->
                  assertThat(text.x() + 1.166 * (text.right() - text.x()))
                      .as(text.content())
                      .isLessThanOrEqualTo(Canvas.WIDE.width()));
    }
  }

  @ParameterizedTest
  @MethodSource("histories")
  void an_svg_says_in_its_attributes_what_it_shows(History history) {
    for (ChartPlan figure : ChartSet.of(history)) {
      DrawnSvg svg = drawn(figure, history, Canvas.WIDE);
      assertThat(svg.root().getAttribute("viewBox")).isEqualTo("0 0 1200 675");
      assertThat(svg.root().getAttribute("role")).isEqualTo("img");
      assertThat(svg.root().getAttribute("aria-label")).isEqualTo(figure.title());
      assertThat(svg.elements("title").get(0).getTextContent()).isEqualTo(figure.title());
      assertThat(svg.elements("desc").get(0).getTextContent()).isEqualTo(figure.description());
      assertThat(svg.source()).doesNotContain("<script", "SansSerif").contains(" textLength='");
      assertThat(figure.description())
          .contains(ChartDescription.name(history, history.newest()))
          .endsWith(".");
    }
  }

  @Test
  void colours_are_changed_in_styles_and_never_in_text() {
    History history =
        Histories.growing(Histories.releases("v6.0", "v6.1"), Histories.pairs("rgb(255,255,255)"));
    ChartPlan pair = figure(history, "pair-rgb-255-255-255");
    Sheet sheet = new Sheet(history, Milestones.builtIn(), Canvas.WIDE, "Counted by langmix");
    Svg svg = Svg.draw(pair, sheet, "x");
    for (String source : List.of(svg.lightFile(), svg.darkFile(), svg.forPage())) {
      assertThat(DrawnSvg.parse(source).texts())
          .anyMatch(text -> text.content().startsWith("rgb(255,255,255): "));
      assertThat(source.replaceAll(">[^<]*<|aria-label='[^']*'", "")).doesNotContain("rgb(");
    }
    assertThat(svg.lightFile()).contains("#ffffff").doesNotContain("#161b22");
    assertThat(svg.darkFile()).contains("#161b22").doesNotContain("#ffffff");
    assertThat(svg.forPage()).contains("fill:var(--chart-ground, #ffffff)");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 10, 24, 265})
  void the_first_and_the_last_revision_are_named_and_no_name_overlaps_another(int count) {
    String[] names = Histories.versions(count);
    History history = history(names);
    for (Canvas canvas : CANVASES) {
      DrawnSvg svg = drawn(figure(history, "c-and-rust"), history, canvas);
      List<DrawnSvg.Text> ticks =
          svg.texts().stream()
              .filter(text -> text.y() > 0.85 * canvas.height())
              .filter(text -> List.of(names).contains(text.content()))
              .sorted((a, b) -> Double.compare(a.x(), b.x()))
              .toList();
      assertThat(ticks).extracting(DrawnSvg.Text::content).startsWith(names[0]);
      assertThat(ticks).extracting(DrawnSvg.Text::content).endsWith(names[count - 1]);
      for (int i = 1; i < ticks.size(); i++) {
        assertThat(ticks.get(i).x()).isGreaterThan(ticks.get(i - 1).right());
      }
    }
  }

  @Test
  void the_heat_map_names_areas_figures_and_classes() {
    History history = history("v6.0", "v6.1");
    DrawnSvg svg = drawn(figure(history, "share-heat-map"), history, Canvas.WIDE);
    assertThat(svg.texts())
        .extracting(DrawnSvg.Text::content)
        .contains("Binder", "Null block", "0", "11")
        .contains("below 0.1 %", "50 % and more");
  }

  @Test
  void the_heat_maps_title_counts_one_area_and_none_in_words() {
    List<Revision> revisions = Histories.releases("v6.0", "v6.1");
    History one = Histories.growing(revisions, Histories.pairs("Binder"));
    assertThat(figure(one, "share-heat-map").title()).isEqualTo("One area has Rust code in v6.1");
    assertThat(figure(history("v6.0", "v6.1"), "share-heat-map").title())
        .isEqualTo(
            "2 areas have Rust code in v6.1; in none of them it is half of all code or more");
  }

  @Test
  void unsafe_density_is_of_code_and_coverage_of_blocks_and_impls() {
    History history = history("v6.0", "v6.1");
    ChartPlan density = figure(history, "unsafe-density");
    // 500 lines with 25 unsafe blocks and 5 unsafe impls, of which 10 are undocumented.
    assertThat(density.title()).startsWith("50 unsafe blocks in 1,000 lines of Rust in v6.1");
    assertThat(density.description()).contains("Binder 50 (67 %)");
    assertThat(drawn(density, history, Canvas.WIDE).texts())
        .extracting(DrawnSvg.Text::content)
        .contains("Whole tree", "50", "67 %");
  }

  @Test
  void the_language_of_new_code_is_told_of_all_changes() {
    ChartPlan newCode = figure(history("v6.0", "v6.1", "v6.2"), "new-code");
    assertThat(newCode.title()).isEqualTo("Of the code in new files since v6.0, 33 % is Rust");
    assertThat(newCode.description()).contains("1 k lines of Rust, 2 k of C");
  }

  @Test
  void charts_of_the_tree_have_milestones_and_those_of_areas_have_none() {
    History history = history("v6.0", "v6.1", "v6.2");
    for (ChartPlan figure : ChartSet.of(history)) {
      boolean isOverTime =
          figure.kind() == ChartPlan.Kind.TREE && !figure.name().equals("unsafe-density");
      assertThat(drawn(figure, history, Canvas.WIDE).texts())
          .as(figure.name())
          .filteredOn(text -> text.content().equals("Rust support"))
          .hasSize(isOverTime ? 1 : 0);
    }
  }

  private static List<String> texts(History history, String figure) {
    return drawn(figure(history, figure), history, Canvas.WIDE).texts().stream()
        .map(DrawnSvg.Text::content)
        .toList();
  }

  @Test
  void one_or_two_revisions_are_bars_with_their_figures() {
    assertThat(texts(history("v6.0", "v6.1"), "pair-binder"))
        .containsOnlyOnce("Rust 0", "Rust 500")
        .filteredOn("C 4 k"::equals)
        .hasSize(2);
    assertThat(texts(history("v6.0", "v6.1", "v6.2"), "pair-binder"))
        .contains("Rust 1 k")
        .doesNotContain("Rust 0", "Rust 500")
        .containsOnlyOnce("C 4 k");
  }

  @Test
  void where_no_new_code_is_rust_the_key_does_not_name_it() {
    History history = history("v6.0", "v6.1");
    Change change =
        new Change(
            history.snapshots().get(0).revision(),
            history.newest().revision(),
            Map.of(
                new Slice(Subsystem.TREE, Language.C, Origin.KERNEL),
                new Tally(1, new LineCounts(1000, 0, 0, 0, UnsafeCounts.NONE, 0, 0, 0))),
            Map.of(),
            List.of(),
            Map.of());
    History withoutRust =
        new History(
            history.snapshots(),
            List.of(change),
            List.of(),
            history.subsystems(),
            history.areas(),
            PathFilter.NONE,
            List.of(),
            Map.of(),
            true);
    assertThat(texts(withoutRust, "new-code")).contains("C").doesNotContain("Rust");
    assertThat(texts(history, "new-code")).contains("C", "Rust");
  }

  @Test
  void new_code_is_told_of_tags_or_of_samples() {
    List<Revision> tags = Histories.releases("v6.0", "v6.1");
    Revision december = Histories.sample("2022-12", LocalDate.of(2022, 12, 31));
    Revision january = Histories.sample("2023-01", LocalDate.of(2023, 1, 31));
    History both =
        Histories.growing(List.of(tags.get(0), tags.get(1), december, january), List.of());
    // One change leads to a tag, and one to a sample, which is the newest revision.
    assertThat(figure(both, "new-code").title()).contains("since 2022-12,");
    assertThat(figure(both, "new-code").description()).contains("500 lines of Rust, 1 k of C");
  }

  @Test
  void a_revision_of_which_something_is_missing_has_a_mark_on_the_axis_and_in_titles() {
    History whole = history("v6.0", "v6.1", "v6.2");
    Map<Revision, Set<Subsystem>> touched =
        Map.of(
            whole.snapshots().get(1).revision(),
            Set.of(Subsystem.TREE),
            whole.newest().revision(),
            Set.of(Subsystem.TREE));
    History history =
        new History(
            whole.snapshots(),
            whole.changes(),
            List.of(),
            whole.subsystems(),
            whole.areas(),
            PathFilter.NONE,
            List.of(),
            touched,
            true);
    assertThat(texts(history, "rust-share"))
        .contains("v6.0", "v6.1*", "v6.2*")
        .doesNotContain("v6.1", "v6.2");
    assertThat(ChartSet.of(history))
        .filteredOn(figure -> !figure.name().equals("new-code"))
        .allSatisfy(figure -> assertThat(figure.title()).contains("v6.2*"));
    assertThat(figure(whole, "rust-share").title()).doesNotContain("*");
  }
}
