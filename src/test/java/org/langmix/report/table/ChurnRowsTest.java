package org.langmix.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.langmix.count.Language;
import org.langmix.diff.ChangedLines;
import org.langmix.history.Gap;
import org.langmix.history.History;
import org.langmix.history.Revision;
import org.langmix.history.Slice;
import org.langmix.report.HistoryBuilder;
import org.langmix.report.csv.CsvRows;
import org.langmix.subsystem.Origin;
import org.langmix.subsystem.PathFilter;
import org.langmix.subsystem.PathPattern;
import org.langmix.subsystem.Subsystem;

class ChurnRowsTest {
  private static final String HEADER =
      "revision,date,commit,since,kind,subsystem,language,origin,files,added,removed,code_added,"
          + "code_removed";

  private static final Revision V1 = HistoryBuilder.release("v6.1", "2022-12-11");
  private static final Revision V2 = HistoryBuilder.release("v6.2", "2023-02-19");
  private static final Revision V3 = HistoryBuilder.release("v6.3", "2023-04-23");

  private static final Slice RUST = HistoryBuilder.tree(Language.RUST);
  private static final Slice C = HistoryBuilder.tree(Language.C);
  private static final Slice BINDER = HistoryBuilder.area("Binder", Language.RUST);

  private List<String> written(History history) throws IOException {
    StringWriter written = new StringWriter();
    CsvRows csv = new CsvRows(written);
    ChurnRows.write(
        history,
        header -> {
          csv.row(header);
          return output(csv);
        });
    return written.toString().lines().toList();
  }

  private static RowOutput output(CsvRows csv) {
    return new RowOutput() {
      @Override
      public void row(List<?> cells) throws IOException {
        csv.row(cells);
      }

      @Override
      public void close() {}
    };
  }

  private static ChangedLines lines(long added, long removed, long codeAdded, long codeRemoved) {
    return new ChangedLines(added, removed, codeAdded, codeRemoved);
  }

  /** Three releases, in which a file of Rust in Binder and one of C elsewhere change each time. */
  private static HistoryBuilder threeReleases() {
    HistoryBuilder history = new HistoryBuilder(V1, V2, V3);
    for (Revision revision : List.of(V2, V3)) {
      history
          .changed(revision, RUST, 1, lines(4, 3, 2, 1))
          .changed(revision, C, 1, lines(9, 8, 7, 6))
          .changed(revision, BINDER, 1, lines(4, 3, 2, 1));
    }
    return history;
  }

  @Test
  void a_row_has_the_files_and_lines_of_a_subsystem_in_a_language_and_of_an_origin()
      throws Exception {
    Slice vendored = new Slice(Subsystem.TREE, Language.RUST, Origin.VENDORED);
    History history =
        new HistoryBuilder(V1, V2)
            .changed(V2, HistoryBuilder.tree(Language.ASSEMBLY), 1, lines(0, 2, 0, 2))
            .changed(V2, HistoryBuilder.tree(Language.C_HEADER), 5, lines(50, 0, 40, 0))
            .changed(V2, C, 1234, lines(98765, 4321, 87654, 3210))
            .changed(V2, vendored, 2, lines(6, 0, 0, 0))
            .changed(V2, RUST, 3, lines(31, 12, 20, 11))
            .changed(V2, BINDER, 2, lines(30, 12, 19, 11))
            .build();
    assertThat(written(history))
        .containsExactly(
            HEADER,
            "v6.2,2023-02-19,cv6.2,v6.1,tree,tree,Rust,kernel,3,31,12,20,11",
            "v6.2,2023-02-19,cv6.2,v6.1,tree,tree,Rust,vendored,2,6,0,0,0",
            "v6.2,2023-02-19,cv6.2,v6.1,tree,tree,C,kernel,1234,98765,4321,87654,3210",
            "v6.2,2023-02-19,cv6.2,v6.1,tree,tree,C Header,kernel,5,50,0,40,0",
            "v6.2,2023-02-19,cv6.2,v6.1,tree,tree,Assembly,kernel,1,0,2,0,2",
            "v6.2,2023-02-19,cv6.2,v6.1,area,Binder,Rust,kernel,2,30,12,19,11");
  }

  @Test
  void each_revision_but_the_first_has_the_changes_since_the_one_before() throws Exception {
    History history =
        new HistoryBuilder(V1, V2, V3)
            .counted(V1, RUST, 1, 100)
            .changed(V2, RUST, 1, lines(1, 0, 1, 0))
            .changed(V3, RUST, 2, lines(0, 7, 0, 5))
            .build();
    assertThat(written(history))
        .containsExactly(
            HEADER,
            "v6.2,2023-02-19,cv6.2,v6.1,tree,tree,Rust,kernel,1,1,0,1,0",
            "v6.3,2023-04-23,cv6.3,v6.2,tree,tree,Rust,kernel,2,0,7,0,5");
  }

  @Test
  void a_file_that_could_not_be_read_makes_rows_of_its_subsystems_incomplete() throws Exception {
    History history =
        threeReleases()
            .changed(V2, BINDER, 1, ChangedLines.NONE)
            .gap(V1, Gap.Kind.FILE, "drivers/android/a.rs", Subsystem.TREE, BINDER.subsystem())
            .changed(V2, HistoryBuilder.area("Scheduler", Language.C), 1, lines(9, 8, 7, 6))
            .build();
    assertThat(written(history))
        .containsExactly(
            HEADER + ",incomplete",
            "v6.2,2023-02-19,cv6.2,v6.1,tree,tree,Rust,kernel,1,4,3,2,1,yes",
            "v6.2,2023-02-19,cv6.2,v6.1,tree,tree,C,kernel,1,9,8,7,6,yes",
            "v6.2,2023-02-19,cv6.2,v6.1,area,Binder,Rust,kernel,1,0,0,0,0,yes",
            "v6.2,2023-02-19,cv6.2,v6.1,area,Scheduler,C,kernel,1,9,8,7,6,",
            "v6.3,2023-04-23,cv6.3,v6.2,tree,tree,Rust,kernel,1,4,3,2,1,",
            "v6.3,2023-04-23,cv6.3,v6.2,tree,tree,C,kernel,1,9,8,7,6,",
            "v6.3,2023-04-23,cv6.3,v6.2,area,Binder,Rust,kernel,1,4,3,2,1,");
  }

  @Test
  void a_directory_that_could_not_be_read_makes_all_rows_of_its_revision_incomplete()
      throws Exception {
    History history =
        threeReleases().gap(V3, Gap.Kind.DIRECTORY, "kernel/", Subsystem.TREE).build();
    assertThat(written(history))
        .hasSize(7)
        .contains(
            "v6.2,2023-02-19,cv6.2,v6.1,area,Binder,Rust,kernel,1,4,3,2,1,",
            "v6.3,2023-04-23,cv6.3,v6.2,area,Binder,Rust,kernel,1,4,3,2,1,yes");
  }

  @Test
  void a_file_that_could_not_be_compared_makes_all_rows_of_its_revision_incomplete()
      throws Exception {
    History history = threeReleases().gap(V2, Gap.Kind.LINES, "kernel/a.c").build();
    assertThat(written(history))
        .hasSize(7)
        .contains(
            HEADER + ",incomplete",
            "v6.2,2023-02-19,cv6.2,v6.1,area,Binder,Rust,kernel,1,4,3,2,1,yes",
            "v6.3,2023-04-23,cv6.3,v6.2,area,Binder,Rust,kernel,1,4,3,2,1,");
  }

  @Test
  void a_gap_that_is_in_no_sum_brings_no_column() throws Exception {
    History history =
        threeReleases().gap(V1, Gap.Kind.TOOLS, "scripts/min-tool-version.sh").build();
    assertThat(written(history)).startsWith(HEADER);
  }

  @Test
  void clone_and_filter_come_last() throws Exception {
    Revision first = V1.of("mainline");
    Revision second = V2.of("mainline");
    Revision other = V1.of("asahi");
    Revision last = V2.of("asahi");
    HistoryBuilder builder =
        new HistoryBuilder(first, second, other, last)
            .changed(second, RUST, 1, lines(1, 0, 1, 0))
            .changed(last, RUST, 2, lines(5, 4, 3, 2))
            .filter(new PathFilter(List.of(PathPattern.parse("rust/")), List.of()));
    assertThat(written(builder.build()))
        .containsExactly(
            HEADER + ",tree,paths",
            "v6.2,2023-02-19,cv6.2,v6.1,tree,tree,Rust,kernel,1,1,0,1,0,mainline,only rust/",
            "v6.2,2023-02-19,cv6.2,v6.1,tree,tree,Rust,kernel,2,5,4,3,2,asahi,only rust/");
    builder.gap(other, Gap.Kind.FILE, "rust/a.rs", Subsystem.TREE);
    assertThat(written(builder.build()))
        .containsExactly(
            HEADER + ",incomplete,tree,paths",
            "v6.2,2023-02-19,cv6.2,v6.1,tree,tree,Rust,kernel,1,1,0,1,0,,mainline,only rust/",
            "v6.2,2023-02-19,cv6.2,v6.1,tree,tree,Rust,kernel,2,5,4,3,2,yes,asahi,only rust/");
  }

  @Test
  void code_of_any_other_repository_is_its_own() throws Exception {
    History history =
        new HistoryBuilder(V1, V2).changed(V2, C, 1, lines(1, 2, 1, 2)).notOfTheKernel().build();
    assertThat(written(history))
        .containsExactly(HEADER, "v6.2,2023-02-19,cv6.2,v6.1,tree,tree,C,own,1,1,2,1,2");
  }
}
