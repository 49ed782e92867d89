package org.langmix.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.langmix.history.History;
import org.langmix.report.Baseline;
import org.langmix.report.Report;
import org.langmix.report.chart.milestone.Milestones;

class PageChartsTest {
  private static final History HISTORY =
      Histories.growing(
          Histories.releases("v6.0", "v6.1", "v6.2"), Histories.pairs("Binder", "Null block"));
  private static final List<PageChart> CHARTS =
      PageCharts.of(report(HISTORY), Milestones.builtIn());

  @Test
  void a_page_has_the_charts_of_the_tree_and_then_the_pairs() {
    assertThat(CHARTS)
        .extracting(PageChart::name)
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
            "pair-null-block");
    assertThat(CHARTS)
        .filteredOn(PageChart::isPair)
        .extracting(PageChart::title)
        .containsExactly("Binder: 20 % Rust in v6.2", "Null block: 20 % Rust in v6.2");
  }

  @Test
  void both_sizes_are_elements_that_can_be_put_into_one_page() {
    List<String> ids = new ArrayList<>();
    for (PageChart chart : CHARTS) {
      DrawnSvg wide = DrawnSvg.parse(chart.wide());
      DrawnSvg narrow = DrawnSvg.parse(chart.narrow());
      assertThat(wide.root().getAttribute("viewBox")).isEqualTo("0 0 1200 675");
      assertThat(narrow.root().getAttribute("viewBox")).isEqualTo("0 0 440 560");
      for (DrawnSvg svg : List.of(wide, narrow)) {
        ids.addAll(svg.ids());
        assertThat(svg.source()).startsWith("<svg ").endsWith("</svg>");
        assertThat(svg.root().getAttribute("aria-label")).isEqualTo(chart.title());
        assertThat(svg.elements("desc").get(0).getTextContent()).isEqualTo(chart.description());
        assertThat(svg.root().hasAttribute("width")).isFalse();
      }
    }
    assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void a_narrow_chart_is_higher_if_it_has_a_long_list_of_milestones() {
    String milestones =
        IntStream.range(0, 24)
            .mapToObj(i -> "v5.%d a milestone with a name of some length, %d\n".formatted(i, i))
            .collect(Collectors.joining());
    History longOne =
        Histories.growing(
            Histories.releases(Histories.versions(160)), Histories.pairs("Binder", "Null block"));
    for (PageChart chart : PageCharts.of(report(longOne), Milestones.parse("test", milestones))) {
      String box = DrawnSvg.parse(chart.narrow()).root().getAttribute("viewBox");
      int height = Integer.parseInt(box.substring(box.lastIndexOf(' ') + 1));
      boolean isOverTime = !chart.isPair() && !chart.name().equals("unsafe-density");
      assertThat(height).as(chart.name()).isBetween(isOverTime ? 600 : 560, isOverTime ? 700 : 560);
      assertThat(DrawnSvg.parse(chart.wide()).root().getAttribute("viewBox")).endsWith(" 675");
    }
  }

  @Test
  void every_colour_is_a_property_that_the_style_sheet_has_twice() {
    String css = PageCharts.css();
    assertThat(css).contains("@media screen and (prefers-color-scheme: dark)");
    Pattern property = Pattern.compile("var\\((--chart-[a-z0-9-]+), (#[0-9a-f]{6})\\)");
    for (PageChart chart : CHARTS) {
      String svg = chart.wide() + chart.narrow();
      assertThat(svg.replaceAll("var\\(.*?\\)", "")).doesNotContain("fill:#", "stroke:#", "rgb(");
      List<MatchResult> uses = property.matcher(svg).results().toList();
      assertThat(uses)
          .isNotEmpty()
          .allSatisfy(
              use -> {
                assertThat(css).contains(use.group(1) + ": " + use.group(2) + ";");
                assertThat(css.split(use.group(1) + ": #", -1)).hasSize(3);
              });
    }
  }

  @Test
  void a_pair_that_never_had_rust_is_no_pair() {
    History withoutRust = Histories.growing(Histories.releases("v6.0"), Histories.pairs("Binder"));
    assertThat(PageCharts.of(report(withoutRust), Milestones.builtIn()))
        .noneMatch(PageChart::isPair);
  }

  @Test
  void what_has_to_be_known_of_all_figures_stands_at_the_foot_of_each_chart() {
    Report madeUp = report(HISTORY, "Its figures are made up");
    for (PageChart chart : PageCharts.of(madeUp, Milestones.builtIn())) {
      for (String svg : List.of(chart.wide(), chart.narrow())) {
        assertThat(DrawnSvg.parse(svg).texts())
            .extracting(DrawnSvg.Text::content)
            .anyMatch(text -> text.startsWith("Its figures are made up. linux.git, v6.2"));
      }
    }
  }

  private static Report report(History history) {
    return report(history, "");
  }

  private static Report report(History history, String remark) {
    return new Report(history, "0", "linux.git", "langmix report linux.git", remark, Baseline.NONE);
  }
}
