package org.langmix.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.langmix.history.History;
import org.langmix.history.Revision;
import org.langmix.history.Slice;
import org.langmix.history.Snapshot;
import org.langmix.history.Tally;
import org.langmix.report.chart.style.Canvas;
import org.langmix.subsystem.Area;

/** Charts of several clones side by side. */
class ClonesTest {
  private static final List<Area> BINDER = Histories.pairs("Binder");

  /**
   * Rust grows by 500 lines with each revision, from the first revision of the first clone to the
   * last revision of the last clone.
   */
  private static History clones(List<String> names, String... revisions) {
    return Histories.growing(
        names.stream()
            .flatMap(name -> Histories.releases(revisions).stream().map(r -> r.of(name)))
            .toList(),
        BINDER);
  }

  private static DrawnSvg drawn(History history, String figure, Canvas canvas) {
    return ChartSetTest.drawn(ChartSetTest.figure(history, figure), history, canvas);
  }

  private static String title(History history, String figure) {
    return ChartSetTest.figure(history, figure).title();
  }

  /** The texts in the plot and on the axis below it, from left to right. */
  private static List<String> fromLeft(DrawnSvg svg, Canvas canvas, String pattern) {
    return svg.texts().stream()
        .filter(text -> text.content().matches(pattern))
        .filter(text -> text.x() > canvas.axis()) // not in a title
        .sorted(Comparator.comparingDouble(DrawnSvg.Text::x))
        .map(DrawnSvg.Text::content)
        .toList();
  }

  @Test
  void each_clone_has_its_figure_where_its_line_ends_and_its_name_below() {
    History history = clones(List.of("mainline", "asahi"), "v6.0", "v6.1", "v6.2");
    for (Canvas canvas : List.of(Canvas.WIDE, Canvas.NARROW)) {
      DrawnSvg svg = drawn(history, "rust-share", canvas);
      assertThat(fromLeft(svg, canvas, "v6.[02]|Rust \\d+ %"))
          .containsExactly("v6.0", "v6.2", "Rust 20 %", "v6.0", "v6.2", "Rust 38 %");
      assertThat(svg.texts())
          .extracting(DrawnSvg.Text::content)
          .containsSubsequence("mainline", "asahi");
    }
  }

  @Test
  void where_labels_would_leave_no_room_for_lines_only_the_last_one_has_a_name() {
    History history = clones(List.of("a", "b", "c"), "v6.0", "v6.1", "v6.2");
    String figures = "(Rust )?\\d+ %";
    assertThat(fromLeft(drawn(history, "rust-share", Canvas.WIDE), Canvas.WIDE, figures))
        .endsWith("Rust 20 %", "Rust 38 %", "Rust 50 %");
    assertThat(fromLeft(drawn(history, "rust-share", Canvas.NARROW), Canvas.NARROW, figures))
        .endsWith("20 %", "38 %", "Rust 50 %");
  }

  @Test
  void clones_of_one_or_two_revisions_are_bars_with_their_figures() {
    History history = clones(List.of("a", "b", "c"), "v6.0");
    assertThat(drawn(history, "pair-binder", Canvas.WIDE).texts())
        .extracting(DrawnSvg.Text::content)
        .contains("Rust 0", "Rust 500", "Rust 1 k");
    // The narrow canvas has no room for names above the bars.
    assertThat(drawn(history, "pair-binder", Canvas.NARROW).texts())
        .extracting(DrawnSvg.Text::content)
        .contains("500", "1 k", "Rust", "C")
        .doesNotContain("Rust 500");
    History longer = clones(List.of("a", "b", "c"), "v6.0", "v6.1", "v6.2");
    assertThat(drawn(longer, "pair-binder", Canvas.WIDE).texts())
        .extracting(DrawnSvg.Text::content)
        .doesNotContain("Rust 0");
  }

  @Test
  void no_figure_above_a_bar_overlaps_the_next_one() {
    for (int count = 2; count <= 6; count++) {
      List<String> names = IntStream.range(0, count).mapToObj(i -> "clone " + i).toList();
      for (String[] revisions : new String[][] {{"v6.0"}, {"v6.0", "v6.1"}}) {
        History history = clones(names, revisions);
        for (Canvas canvas : List.of(Canvas.WIDE, Canvas.NARROW)) {
          DrawnSvg svg = drawn(history, "pair-binder", canvas);
          svg.texts().stream()
              .filter(text -> text.content().matches("((Rust|C) )?[\\d.]+( k)?"))
              .filter(text -> text.x() > canvas.axis())
              .forEach(text -> assertThat(overlapping(svg, text)).as(text + "").isEmpty());
        }
      }
    }
  }

  private static Stream<DrawnSvg.Text> overlapping(DrawnSvg svg, DrawnSvg.Text text) {
    return svg.texts().stream()
        .filter(other -> !other.equals(text) && Math.abs(other.y() - text.y()) < 8)
        .filter(other -> other.x() < text.right() && text.x() < other.right());
  }

  @Test
  void titles_tell_of_each_clone_by_its_name() {
    History history = clones(List.of("mainline", "asahi"), "v6.0", "v6.1");
    assertThat(title(history, "rust-share"))
        .isEqualTo("Rust is 11 % of kernel-written code in mainline v6.1, 27 % in asahi v6.1");
    assertThat(title(history, "share-heat-map"))
        .isEqualTo("Areas with Rust code: 1 in mainline v6.1, 1 in asahi v6.1");
    assertThat(title(history, "new-code"))
        .isEqualTo(
            "Rust in the code of new files: 33 % since mainline v6.0, 33 % since asahi v6.0");
    assertThat(ChartSetTest.figure(history, "new-code").description())
        .contains(
            "In all: 500 lines of Rust, 1 k of C in mainline; 500 lines of Rust, 1 k of C in asahi.");
    assertThat(title(history, "pair-binder"))
        .isEqualTo("Binder: 11 % Rust in mainline v6.1, 27 % Rust in asahi v6.1");
  }

  @Test
  void an_area_that_only_another_clone_has_is_told_of_that_one() {
    History both = clones(List.of("mainline", "asahi"), "v6.0", "v6.1");
    assertThat(title(without("mainline", both), "area-binder"))
        .isEqualTo("Binder: 27 % Rust in asahi v6.1");
    assertThat(title(without("v6.1", without("mainline", both)), "area-binder"))
        .isEqualTo("Binder: not in asahi v6.1 any more");
  }

  /** A copy without the area in a clone, or in the revisions with a name. */
  private static History without(String cloneOrName, History history) {
    List<Snapshot> snapshots =
        history.snapshots().stream()
            .map(
                snapshot -> {
                  Revision revision = snapshot.revision();
                  Map<Slice, Tally> left = new HashMap<>(snapshot.tallies());
                  if (List.of(revision.cloneName(), revision.name()).contains(cloneOrName)) {
                    left.keySet()
                        .removeIf(slice -> slice.subsystem().equals(BINDER.get(0).subsystem()));
                  }
                  return new Snapshot(revision, snapshot.tools(), left);
                })
            .toList();
    return new History(
        snapshots,
        history.changes(),
        history.latest(),
        history.subsystems(),
        history.areas(),
        history.filter(),
        history.gaps(),
        history.incomplete(),
        true);
  }
}
