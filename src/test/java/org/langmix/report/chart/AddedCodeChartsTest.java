package org.langmix.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.langmix.count.Language;
import org.langmix.diff.ChangedLines;
import org.langmix.history.Change;
import org.langmix.history.ChangedFiles;
import org.langmix.history.Gap;
import org.langmix.history.History;
import org.langmix.history.Revision;
import org.langmix.history.Slice;
import org.langmix.report.chart.style.Canvas;
import org.langmix.report.chart.style.Ink;
import org.langmix.subsystem.Origin;
import org.langmix.subsystem.Subsystem;
import org.w3c.dom.Element;

/** The charts of the code that each revision added and removed. */
class AddedCodeChartsTest {
  private static final String SHARE = "added-share";
  private static final String LINES = "added-removed";

  /** Each revision adds 600 lines of Rust and 2,400 of C; it removes 100 of Rust and 2,400 of C. */
  private static History growing(String... revisions) {
    return Histories.growing(Histories.releases(revisions), List.of());
  }

  /** A copy in which each revision changes as many lines of code as given, from the second on. */
  private static History with(History history, ChangedLines... lines) {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      Map<Slice, ChangedFiles> changed = new HashMap<>();
      if (!lines[i].equals(ChangedLines.NONE)) {
        changed.put(
            new Slice(Subsystem.TREE, Language.RUST, Origin.KERNEL), new ChangedFiles(1, lines[i]));
        changed.put(
            new Slice(Subsystem.TREE, Language.C, Origin.KERNEL),
            new ChangedFiles(1, new ChangedLines(900, 0, 900, 0)));
      }
      Change old = history.changes().get(i);
      changes.add(new Change(old.before(), old.revision(), Map.of(), Map.of(), List.of(), changed));
    }
    return with(history, changes, Map.of());
  }

  private static History with(
      History history, List<Change> changes, Map<Revision, Set<Subsystem>> incomplete) {
    return new History(
        history.snapshots(),
        changes,
        history.latest(),
        history.subsystems(),
        history.areas(),
        history.filter(),
        incomplete.keySet().stream()
            .map(one -> new Gap(one, Gap.Kind.FILE, "a.rs", "", "missing"))
            .toList(),
        incomplete,
        true);
  }

  /** A copy in which a file of some revisions could not be read. */
  private static History incomplete(History history, int... revisions) {
    return with(
        history,
        history.changes(),
        Arrays.stream(revisions)
            .mapToObj(index -> history.snapshots().get(index).revision())
            .collect(Collectors.toMap(one -> one, one -> Set.of(Subsystem.TREE))));
  }

  private static ChangedLines code(long added, long removed) {
    return new ChangedLines(added, removed, added, removed);
  }

  private static List<String> names(History history) {
    return ChartSet.of(history).stream().map(ChartPlan::name).toList();
  }

  private static String title(History history, String name) {
    return ChartSetTest.figure(history, name).title();
  }

  private static String description(History history, String name) {
    return ChartSetTest.figure(history, name).description();
  }

  private static DrawnSvg drawn(History history, String name) {
    return ChartSetTest.drawn(ChartSetTest.figure(history, name), history, Canvas.WIDE);
  }

  private static Stream<String> texts(History history, String name) {
    return drawn(history, name).texts().stream().map(DrawnSvg.Text::content);
  }

  private static String text(History history, String name) {
    return texts(history, name).collect(Collectors.joining(" "));
  }

  /** A bar: where it stands and its vertical ends, in pixels from the top. */
  private record Bar(double left, double top, double bottom) {
    static Bar of(Element rectangle) {
      double top = Double.parseDouble(rectangle.getAttribute("y"));
      return new Bar(
          Double.parseDouble(rectangle.getAttribute("x")),
          top,
          top + Double.parseDouble(rectangle.getAttribute("height")));
    }

    double height() {
      return bottom - top;
    }
  }

  /** The bars of one colour. The squares beside the labels are not clipped, and are left out. */
  private static List<Bar> bars(History history, String name, Ink ink) {
    return drawn(history, name).elements("rect").stream()
        .filter(one -> one.getAttribute("style").equals("fill:" + ink.light()))
        .filter(one -> one.hasAttribute("clip-path"))
        .map(Bar::of)
        .toList();
  }

  @Test
  void the_share_is_told_of_the_newest_revision_and_of_the_highest() {
    History history =
        with(growing("v6.0", "v6.1", "v6.2", "v6.3"), code(0, 9), code(300, 1), code(100, 1));
    assertThat(title(history, SHARE))
        .isEqualTo("10 % of the code that v6.3 added since v6.2 is Rust: 100 of 1 k lines");
    assertThat(description(history, SHARE))
        .isEqualTo(
            "Bars over 4 revisions, v6.0 to v6.3: Rust's percentage of the lines of Rust and C code"
                + " that each revision added. Now: 10 % in v6.3. The highest percentage is 25 %,"
                + " in v6.2.");
    List<Bar> bars = bars(history, SHARE, Ink.RUST);
    assertThat(bars).hasSize(2);
    assertThat(bars.get(0).height()).isCloseTo(2.5 * bars.get(1).height(), within(0.1));
    assertThat(texts(history, SHARE)).contains("10 %");
  }

  @Test
  void a_revision_that_added_no_rust_is_told_with_what_it_added() {
    History history = with(growing("v6.0", "v6.1", "v6.2"), code(300, 0), code(0, 20));
    assertThat(title(history, SHARE))
        .isEqualTo("None of the 900 lines of code that v6.2 added since v6.1 is Rust");
  }

  @Test
  void a_revision_that_added_no_code_leaves_the_title_to_the_one_before() {
    History history = with(growing("v6.0", "v6.1", "v6.2"), code(300, 0), ChangedLines.NONE);
    assertThat(title(history, SHARE))
        .startsWith("25 % of the code that v6.1 added since v6.0 is Rust");
    assertThat(title(history, LINES))
        .startsWith("Since v6.0, v6.1 added 300 lines of Rust and removed 0;");
  }

  @Test
  void lines_are_told_by_language() {
    History history = growing("v6.0", "v6.1", "v6.2");
    assertThat(title(history, LINES))
        .isEqualTo(
            "Since v6.1, v6.2 added 600 lines of Rust and removed 100; of C, 2.4 k and 2.4 k");
    assertThat(description(history, LINES))
        .isEqualTo(
            "Bars over 3 revisions, v6.0 to v6.2: lines of code that each revision added (up) and"
                + " removed (down). v6.2 since v6.1: 600 lines of Rust added, 100 removed; 2.4 k lines of C"
                + " added, 2.4 k removed. Most Rust was added in v6.1: 600 lines. Most C was added"
                + " in v6.1: 2.4 k lines.");
    assertThat(texts(history, LINES))
        .contains("Rust", "C", "added 600", "removed 100", "added 2.4 k", "removed 2.4 k");
    assertThat(text(history, LINES)).contains("Each panel has a scale of its own.");
  }

  @Test
  void added_lines_go_up_from_zero_and_removed_ones_go_down() {
    History history = growing("v6.0", "v6.1", "v6.2", "v6.3");
    List<Bar> rust = bars(history, LINES, Ink.RUST);
    assertThat(rust).hasSize(6);
    for (Bar up : rust.subList(3, 6)) {
      Bar down = rust.stream().filter(one -> one.left == up.left).findFirst().orElseThrow();
      assertThat(down.top).isCloseTo(up.bottom, within(0.02));
      assertThat(up.height()).isCloseTo(6 * down.height(), within(0.1));
    }
    List<Bar> c = bars(history, LINES, Ink.C);
    assertThat(c).hasSize(6).allSatisfy(bar -> assertThat(bar.height()).isGreaterThan(50));
    assertThat(c).extracting(Bar::top).allMatch(top -> top > rust.get(0).bottom);
  }

  @Test
  void what_a_gap_touches_has_a_mark_in_the_place_of_a_bar() {
    History whole = growing("v6.0", "v6.1", "v6.2", "v6.3", "v6.4");
    History history = incomplete(whole, 2);
    for (String name : List.of(SHARE, LINES)) {
      int panels = name.equals(SHARE) ? 1 : 2;
      assertThat(bars(whole, name, Ink.RUST)).hasSize(4 * panels);
      assertThat(bars(history, name, Ink.RUST)).hasSize(2 * panels);
      // v6.2 itself, and v6.3, which follows it.
      assertThat(texts(history, name)).filteredOn("*"::equals).hasSize(2 * panels);
      assertThat(text(history, name))
          .contains("No bar (*) where one of the two could not be read completely.");
      assertThat(texts(whole, name)).doesNotContain("*");
      assertThat(text(whole, name)).doesNotContain("No bar");
    }
  }

  @Test
  void titles_tell_of_the_newest_revision_of_which_all_is_known() {
    History history = incomplete(growing("v6.0", "v6.1", "v6.2", "v6.3"), 3);
    assertThat(title(history, SHARE))
        .startsWith("20 % of the code that v6.2 added since v6.1 is Rust");
    assertThat(title(history, LINES)).startsWith("Since v6.1, v6.2 added 600 lines of Rust");
    assertThat(description(history, LINES))
        .contains("v6.0 to v6.3*", " v6.2 since v6.1: 600 lines");
  }

  @Test
  void nothing_is_drawn_if_no_change_is_known() {
    assertThat(names(growing("v6.0"))).doesNotContain(SHARE, LINES);
    assertThat(names(incomplete(growing("v6.0", "v6.1", "v6.2"), 1))).doesNotContain(SHARE, LINES);
    assertThat(names(growing("v6.0", "v6.1"))).contains(SHARE, LINES);
  }

  @Test
  void without_rust_there_are_the_lines_of_c_alone() {
    History history = with(growing("v6.0", "v6.1"), code(0, 0));
    assertThat(names(history)).doesNotContain(SHARE, LINES);
    Map<Slice, ChangedFiles> c =
        Map.of(
            new Slice(Subsystem.TREE, Language.C, Origin.KERNEL),
            new ChangedFiles(1, code(70, 20)));
    Change old = history.changes().get(0);
    Change change = new Change(old.before(), old.revision(), Map.of(), Map.of(), List.of(), c);
    History ofC = with(history, List.of(change), Map.of());
    assertThat(names(ofC)).contains(LINES).doesNotContain(SHARE);
    assertThat(title(ofC, LINES)).isEqualTo("Since v6.0, v6.1 added 70 lines of C and removed 20");
    assertThat(texts(ofC, LINES)).contains("C").doesNotContain("Rust");
    assertThat(text(ofC, LINES)).doesNotContain("scale of its own");
  }

  @Test
  void code_that_was_only_removed_is_drawn_too() {
    History history = growing("v6.0", "v6.1");
    Map<Slice, ChangedFiles> rust =
        Map.of(
            new Slice(Subsystem.TREE, Language.RUST, Origin.KERNEL),
            new ChangedFiles(1, code(0, 20)));
    Change old = history.changes().get(0);
    Change change = new Change(old.before(), old.revision(), Map.of(), Map.of(), List.of(), rust);
    History removed = with(history, List.of(change), Map.of());
    assertThat(title(removed, LINES))
        .isEqualTo("Since v6.0, v6.1 added 0 lines of Rust and removed 20");
    assertThat(description(removed, LINES)).doesNotContain("Most Rust");
    assertThat(texts(removed, LINES)).contains("removed 20").doesNotContain("added 0");
    assertThat(bars(removed, LINES, Ink.RUST)).hasSize(1);
  }

  @Test
  void each_clone_is_told_of_and_has_its_own_figures() {
    History history =
        Histories.growing(
            Stream.of("mainline", "asahi")
                .flatMap(clone -> Histories.releases("v6.0", "v6.1").stream().map(r -> r.of(clone)))
                .toList(),
            List.of());
    assertThat(title(history, SHARE))
        .isEqualTo("Rust in the code that was added: 20 % in mainline v6.1, 20 % in asahi v6.1");
    assertThat(title(history, LINES))
        .isEqualTo(
            "Lines of Rust added and removed: 600 and 100 in mainline v6.1, 600 and 100 in asahi v6.1");
    assertThat(description(history, LINES))
        .contains(
            "mainline v6.1 since mainline v6.0: 600 lines of Rust added",
            "asahi v6.1 since asahi v6.0: 600 lines of Rust added");
    assertThat(texts(history, LINES)).contains("600", "added 600");
    assertThat(bars(history, LINES, Ink.RUST)).hasSize(4);
  }

  @Test
  void samples_and_tags_have_bars_side_by_side() {
    List<Revision> tags = Histories.releases("v6.0", "v6.1");
    Revision december = Histories.sample("2022-12", LocalDate.of(2022, 12, 31));
    Revision january = Histories.sample("2023-01", LocalDate.of(2023, 1, 31));
    History history =
        Histories.growing(List.of(tags.get(0), tags.get(1), december, january), List.of());
    assertThat(title(history, SHARE))
        .startsWith("20 % of the code that 2023-01 added since 2022-12 is Rust");
    assertThat(bars(history, SHARE, Ink.RUST)).hasSize(2);
  }

  @Test
  void a_crowded_chart_has_one_shape_up_and_one_down_and_no_marks() {
    History history = incomplete(growing(Histories.versions(265)), 100);
    assertThat(bars(history, LINES, Ink.RUST)).isEmpty();
    assertThat(
            drawn(history, LINES).elements("g").stream()
                .filter(one -> one.getAttribute("style").startsWith("fill:" + Ink.RUST.light())))
        .hasSize(2);
    assertThat(texts(history, LINES)).doesNotContain("*").contains("added 600", "removed 100");
    assertThat(text(history, LINES)).contains("No bar (*)");
  }
}
