package org.langmix.report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.langmix.count.Language;
import org.langmix.diff.ChangedLines;
import org.langmix.history.History;
import org.langmix.history.Revision;
import org.langmix.history.Slice;
import org.langmix.report.HistoryBuilder;
import org.langmix.subsystem.Origin;
import org.langmix.subsystem.PathFilter;
import org.langmix.subsystem.PathPattern;
import org.langmix.subsystem.Subsystem;

class ComparisonTest {
  private static final Revision V1 = HistoryBuilder.release("v6.1", "2022-12-11");
  private static final Revision V2 = HistoryBuilder.release("v6.2", "2023-02-19");

  private static final Slice RUST = HistoryBuilder.tree(Language.RUST);
  private static final Slice C = HistoryBuilder.tree(Language.C);
  private static final Slice HEADERS = HistoryBuilder.tree(Language.C_HEADER);
  private static final Slice BINDER = HistoryBuilder.area("Binder", Language.RUST);

  private static ChangedLines lines(long added, long removed, long codeAdded, long codeRemoved) {
    return new ChangedLines(added, removed, codeAdded, codeRemoved);
  }

  /** Code lines, as many more in v6.2 as are added there and not removed. */
  private static HistoryBuilder counted() {
    return new HistoryBuilder(V1, V2)
        .counted(V1, RUST, 3, 1500)
        .counted(V2, RUST, 4, 2700)
        .changed(V2, RUST, 3, lines(2000, 400, 1234, 34))
        .newFiles(V2, RUST, 2, 800)
        .goneFiles(V2, RUST, 1, 30)
        .counted(V1, C, 5000, 8000)
        .counted(V2, C, 5012, 8090)
        .changed(V2, C, 40, lines(150, 20, 100, 10))
        .newFiles(V2, C, 12, 70)
        .counted(V1, HEADERS, 10, 100)
        .counted(V2, HEADERS, 10, 99)
        .changed(V2, HEADERS, 2, lines(2, 3, 1, 2))
        .counted(V1, BINDER, 1, 500)
        .counted(V2, BINDER, 1, 500)
        .changed(V2, BINDER, 1, lines(7, 7, 6, 6));
  }

  private static String text(History history, boolean isMarkdown) {
    StringWriter text = new StringWriter();
    ComparisonText.print(
        new Comparison(history), List.of(), isMarkdown, new PrintWriter(text, true));
    return text.toString();
  }

  private static List<String> csv(History history) {
    return new Comparison(history)
        .csvRows().stream()
            .map(row -> row.stream().map(Object::toString).collect(Collectors.joining(",")))
            .toList();
  }

  @Test
  void a_terminal_shows_the_code_lines_that_were_added_and_removed() {
    assertThat(text(counted().build(), false))
        .startsWith(
            """
            From v6.1 (2022-12-11) to v6.2 (2023-02-19): lines of kernel-written code now,
            and how many were added and removed (not counting files that only moved)

            Area         Rust   added  removed      C  added  removed
            Whole tree  2,700  +1,234      -34  8,189   +101      -12
            Binder        500      +6       -6      0      0        0

            New files: 2 .rs, 12 .c; files gone: 1 .rs, 0 .c.
            Besides, vendored Rust: 0 lines then, 0 now; generated Rust: 0 lines then, 0
            now.
            """);
  }

  @Test
  void markdown_has_all_columns() {
    assertThat(text(counted().build(), true))
        .startsWith(
            """
            From v6.1 (2022-12-11) to v6.2 (2023-02-19): lines of kernel-written code, how many were \
            added and removed (not counting files that only moved), and files new and gone

            | Area | Rust then | now | change | added | removed | C then | now | change | added \
            | removed | new .rs | new .c | gone .rs | gone .c |
            """)
        .contains(
            "| Whole tree | 1,500 | 2,700 | +1,200 | +1,234 | -34 | 8,100 | 8,189 | +89 | +101"
                + " | -12 | 2 | 12 | 1 | 0 |\n",
            "| Binder | 500 | 500 | 0 | +6 | -6 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n")
        .doesNotContain("New files: ");
  }

  @Test
  void csv_has_lines_of_all_languages_and_rows_in_which_nothing_else_differs() {
    HistoryBuilder builder = counted();
    Slice assembly = HistoryBuilder.tree(Language.ASSEMBLY);
    for (Revision revision : List.of(V1, V2)) {
      builder.counted(revision, assembly, 9, 90);
      builder.counted(revision, HistoryBuilder.area("Sound", Language.C), 7, 70);
    }
    builder.changed(V2, assembly, 1, lines(1, 1, 0, 0));
    Comparison comparison = new Comparison(builder.build());
    assertThat(comparison.csvHeader())
        .endsWith(
            "gone_modules", "files_changed", "added", "removed", "code_added", "code_removed");
    assertThat(csv(builder.build()))
        .containsExactly(
            "tree,tree,Rust,kernel,3,4,1500,2700,1200,2,800,0,1,30,0,3,2000,400,1234,34",
            "tree,tree,C,kernel,5000,5012,8000,8090,90,12,70,0,0,0,0,40,150,20,100,10",
            "tree,tree,C Header,kernel,10,10,100,99,-1,,,,,,,2,2,3,1,2",
            "tree,tree,Assembly,kernel,9,9,90,90,0,,,,,,,1,1,1,0,0",
            "area,Binder,Rust,kernel,1,1,500,500,0,0,0,0,0,0,0,1,7,7,6,6");
  }

  @Test
  void a_move_changes_what_two_areas_hold_but_no_line() {
    Slice from = HistoryBuilder.area("Block", Language.RUST);
    Slice to = HistoryBuilder.area("Null block", Language.RUST);
    History history =
        new HistoryBuilder(V1, V2).counted(V1, from, 1, 20).counted(V2, to, 1, 20).build();
    assertThat(csv(history))
        .containsExactly(
            "area,Block,Rust,kernel,1,0,20,0,-20,0,0,0,0,0,0,0,0,0,0,0",
            "area,Null block,Rust,kernel,0,1,0,20,20,0,0,0,0,0,0,0,0,0,0,0");
    assertThat(text(history, false)).containsPattern("Null block +20 +0 +0 +0 +0 +0\n");
  }

  @Test
  void the_filter_comes_after_the_lines() {
    History history =
        counted().filter(new PathFilter(List.of(PathPattern.parse("rust/")), List.of())).build();
    assertThat(new Comparison(history).csvHeader()).endsWith("code_removed", "paths");
    assertThat(csv(history)).allMatch(row -> row.endsWith(",only rust/")).isNotEmpty();
  }

  @Test
  void the_largest_figures_of_a_kernel_leave_room_for_names_in_80_columns() {
    History history =
        new HistoryBuilder(V1, V2)
            .counted(V2, RUST, 900, 168_769)
            .changed(V2, RUST, 900, lines(0, 0, 200_000, 100_000))
            .counted(V2, C, 60_000, 26_543_210)
            .changed(V2, C, 60_000, lines(0, 0, 12_345_678, 10_987_654))
            .counted(V2, HistoryBuilder.area("Rust abstractions", Language.RUST), 1, 1)
            .build();
    assertThat(text(history, false).lines())
        .anyMatch(
            line ->
                line.startsWith("Whole tree ")
                    && line.endsWith(
                        "168,769  +200,000  -100,000  26,543,210  +12,345,678  -10,987,654"))
        .anyMatch(line -> line.startsWith("Rust abst"))
        .allMatch(line -> line.length() <= 80);
  }

  @Test
  void lines_of_vendored_files_are_not_among_those_of_the_kernel() {
    Slice vendored = new Slice(Subsystem.TREE, Language.RUST, Origin.VENDORED);
    History history = counted().changed(V2, vendored, 50, lines(90_000, 0, 80_000, 0)).build();
    assertThat(text(history, false)).containsPattern("Whole tree +2,700 +\\+1,234 +-34 ");
    assertThat(csv(history))
        .contains("tree,tree,Rust,vendored,0,0,0,0,0,0,0,0,0,0,0,50,90000,0,80000,0");
  }
}
