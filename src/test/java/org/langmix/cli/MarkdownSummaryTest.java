package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.NewKernel;
import org.langmix.git.NewRepository;
import org.langmix.report.text.ReadMarkdown;

/** Reads the digest for the summary of a CI job as GitHub would. */
class MarkdownSummaryTest {
  private static final LocalDate DAY = LocalDate.of(2022, 12, 11);

  @TempDir private Path temp;
  private Path linux;
  private Path out;

  @BeforeEach
  void makeRepository() {
    linux = TwoReleases.create(temp.resolve("linux.git"));
    out = temp.resolve("report");
  }

  private String report(Object... arguments) throws IOException {
    Langmix run =
        Langmix.run(
            Stream.concat(
                    Stream.of("report", "--out", out, "--format", "markdown", "--allow-gaps"),
                    Stream.of(arguments))
                .toArray());
    assertThat(run.status()).as(run.err()).isIn(0, 3);
    return Files.readString(out.resolve("summary.md"));
  }

  private ReadMarkdown digest(Object... arguments) throws IOException {
    ReadMarkdown read = new ReadMarkdown(report(arguments));
    assertThat(read.markupAndLinks()).isEmpty();
    return read;
  }

  @Test
  void it_begins_with_the_headline_and_with_what_changed() throws Exception {
    ReadMarkdown digest = digest(linux, "--tags", "all");
    assertThat(digest.headings())
        .containsExactly(
            "Rust in v6.2, 2023-02-19",
            "Changed since v6.1, 2022-12-11",
            "Drivers and other modules in Rust",
            "Areas with Rust",
            "One job in both languages",
            "New code by revision",
            "How it was counted");
    assertThat(digest.text())
        .contains(
            "6 lines of Rust code written for the kernel, 60 % of its Rust and C code,"
                + " 4 more than in v6.1.",
            "1 Rust module, samples aside.",
            "Besides: 1 line of vendored Rust, 0 of generated Rust, 0 of generated C.");
  }

  @Test
  void what_changed_names_areas_new_files_and_modules() throws Exception {
    ReadMarkdown digest = digest(linux, "--tags", "all");
    assertThat(digest.tables().get(0))
        .startsWith(
            List.of("Area", "Rust then", "Added", "Removed", "Rust now"),
            List.of("Whole tree", "2", "5", "1", "6"),
            List.of("Drivers", "1", "4", "1", "4"),
            List.of("Binder", "0", "4", "0", "4"))
        .contains(List.of("ASIX PHY", "1", "0", "1", "0"));
    assertThat(digest.items())
        .contains(
            "83 % of the code added since v6.1 is Rust: 5 of 6 lines of Rust and C",
            "Rust for the first time: Binder, Samples, Rust samples",
            "main, a driver of 4 lines, is new",
            "New files: 2 files of Rust with 5 lines of code, 1 file of C with 1 line of code;"
                + " Rust is 83 % of that")
        .anyMatch(item -> item.startsWith("No more Rust: ") && item.contains("ASIX PHY"));
  }

  @Test
  void what_is_there_has_a_row_an_area_and_a_row_a_pair() throws Exception {
    ReadMarkdown digest = digest(linux, "--tags", "all");
    assertThat(digest.tables().get(1))
        .containsExactly(
            List.of(
                "Module", "Rust", "Unsafe blocks", "Undocumented", "Built if", "Authors", "Since"),
            List.of("main", "4", "1", "0", "", "", "v6.2"));
    assertThat(digest.tables().get(2))
        .contains(
            List.of("Whole tree", "▄█", "6", "4", "60 %", "167", "100 %", "1", "v6.1 or before"),
            List.of("Binder", "▁█", "4", "2", "67 %", "250", "100 %", "1", "v6.2"),
            List.of("Rust samples", "\u00A0█", "1", "0", "100 %", "0", "", "1", "v6.2"));
    assertThat(digest.tables().get(3))
        .containsExactly(
            List.of("Pair", "Rust", "C", "Rust's share", "Change of Rust", "Rust since"),
            List.of("Binder", "4", "2", "67 %", "+4", "v6.2"));
    assertThat(digest.tables().get(4).get(1))
        .containsExactly("v6.2", "2023-02-19", "2", "5", "1", "1", "83 %", "1");
  }

  @Test
  void it_tells_how_it_was_counted() throws Exception {
    ReadMarkdown digest = digest(linux, "--tags", "all", "--head");
    assertThat(digest.items())
        .contains("Repository: linux.git")
        .anyMatch(item -> item.matches("3 revisions from v6.1 \\(commit \\w{40}\\) to HEAD .*"))
        .anyMatch(item -> item.endsWith("(counting rules, version 4)."));
  }

  @Test
  void one_revision_has_nothing_to_be_compared_with() throws Exception {
    ReadMarkdown digest = digest(linux, "--tags", "v6.2");
    assertThat(digest.headings())
        .containsExactly(
            "Rust in v6.2, 2023-02-19",
            "Drivers and other modules in Rust",
            "Areas with Rust",
            "One job in both languages",
            "How it was counted");
    assertThat(digest.text())
        .contains("6 lines of Rust code written for the kernel, 60 % of its Rust and C code.")
        .contains("No other revision was measured that this one could be compared with.")
        .contains("One revision: v6.2 (commit ");
    assertThat(digest.tables().get(1).get(0)).startsWith("Area", "Rust", "C");
    assertThat(digest.tables().get(2).get(1))
        .containsExactly("Binder", "4", "2", "67 %", "", "v6.2 or before");
  }

  @Test
  void without_rust_there_is_little_to_say() throws Exception {
    try (NewRepository repository = NewKernel.create(temp.resolve("c.git"))) {
      repository
          .file("a.c", "int a;\n")
          .commit(DAY)
          .tag("v5.19")
          .file("b.c", "int b;\n")
          .commit(DAY)
          .tag("v6.0");
    }
    ReadMarkdown digest = digest(temp.resolve("c.git"), "--tags", "all");
    assertThat(digest.text())
        .contains(
            "0 lines of Rust code written for the kernel, 0 % of its Rust and C code,"
                + " as many as in v5.19.")
        .contains("No area has any.", "The Rust code of no area has changed.");
    assertThat(digest.tables()).hasSize(1);
    assertThat(digest.items()).contains("New files: none of Rust, 1 file of C with 1 line of code");
  }

  @Test
  void a_tag_is_compared_with_a_tag_and_a_sample_with_a_sample() throws Exception {
    assertThat(digest(linux, "--tags", "all", "--every", "month").headings())
        .startsWith("Rust in 2023-02 (so far), 2023-02-19", "Changed since 2023-01, 2022-12-11");
    assertThat(digest(linux, "--tags", "v6.1", "--every", "month", "--head").headings())
        .startsWith("Rust in HEAD, 2023-02-19", "Changed since v6.1, 2022-12-11");
  }

  @Test
  void a_release_is_compared_with_the_release_before_whatever_lies_between() throws Exception {
    Path candidates = temp.resolve("candidates.git");
    try (NewRepository repository = NewKernel.create(candidates)) {
      repository
          .file("drivers/a.c", "int a;\n")
          .commit(DAY)
          .tag("v6.1")
          .file("drivers/android/binder/main.rs", "module! { type: A }\nfn b() {}\n")
          .file("drivers/b.c", "int b;\n")
          .commit(DAY.plusDays(14))
          .tag("v6.2-rc1")
          .without("drivers/b.c")
          .file("drivers/android/binder/node.rs", "fn c() {}\n")
          .commit(DAY.plusDays(70))
          .tag("v6.2");
    }
    ReadMarkdown digest = digest(candidates, "--tags", "all");
    assertThat(digest.headings()).contains("Changed since v6.1, 2022-12-11");
    assertThat(digest.tables().get(0)).contains(List.of("Binder", "0", "3", "0", "3"));
    // drivers/b.c was added in the candidate and removed again.
    assertThat(digest.items())
        .contains(
            "Rust for the first time: Binder, Drivers",
            "main, a driver of 2 lines, is new",
            "New files: 2 files of Rust with 3 lines of code, none of C");
    assertThat(digest.tables().get(4).subList(1, 3))
        .containsExactly(
            List.of("v6.2", "2023-02-19", "1", "1", "0", "0", "100 %", "0"),
            List.of("v6.2-rc1", "2022-12-25", "1", "2", "1", "1", "67 %", "1"));
  }

  @Test
  void a_filter_is_told() throws Exception {
    assertThat(digest(linux, "--tags", "all", "--only", "drivers/").text())
        .contains("Not of all files: only drivers/.")
        .contains("4 lines of Rust code");
  }

  @Test
  void several_clones_have_a_part_each() throws Exception {
    ReadMarkdown digest =
        digest("--tree", "mainline=" + linux, "--tree", "other=" + linux, "--tags", "all");
    assertThat(digest.headings())
        .contains("Rust in mainline v6.2, 2023-02-19", "Rust in other v6.2, 2023-02-19")
        .containsOnlyOnce("How it was counted");
    assertThat(digest.tables()).hasSize(10);
    assertThat(digest.items())
        .contains("Repository: mainline: linux.git, other: linux.git")
        .anyMatch(item -> item.startsWith("2 revisions from other v6.1 (commit "));
  }

  @Test
  void gaps_come_first_and_the_rows_that_they_touch_are_marked() throws Exception {
    Files.delete(linux.resolve(TwoReleases.BINDER_BLOB));
    ReadMarkdown digest = digest(linux, "--tags", "all");
    assertThat(digest.text())
        .startsWith(
            "Rust in v6.2, 2023-02-19"
                + "Warning: figures are too low. 1 file of 1 revision could not be counted: 1 in v6.2.");
    assertThat(digest.items())
        .startsWith(TwoReleases.BINDER + " in v6.2: missing from the repository");
    // Of the new code, a line of C and a sample in Rust could be read.
    assertThat(digest.items())
        .contains(
            "50 % of the code added since v6.1 is Rust: 1 of 2 lines of Rust and C,"
                + " as far as it could be counted");
    assertThat(digest.tables().get(0))
        .contains(List.of("Whole tree *", "2", "1", "1", "2"))
        .contains(List.of("Samples", "0", "1", "0", "1"));
    assertThat(digest.tables().get(1))
        .extracting(row -> row.get(0))
        .contains("Whole tree *", "Rust abstractions")
        .doesNotContain("Whole tree", "Rust abstractions *");
  }

  @Test
  void what_could_not_be_read_before_is_not_taken_for_new() throws Exception {
    Path gap = temp.resolve("gap.git");
    try (NewRepository repository = NewKernel.create(gap)) {
      repository
          .file("drivers/android/binder/node.rs", "fn d() {}\n")
          .file("arch/x86/boot.S", "nop\n")
          .commit(DAY)
          .tag("v6.1")
          .file("drivers/android/binder/node.rs", "fn e() {}\n")
          .file("drivers/net/phy/ax88796b_rust.rs", "fn f() {}\n")
          .commit(DAY)
          .tag("v6.2");
    }
    // These are the blobs of "fn d() {}" and of "nop".
    Files.delete(gap.resolve("objects/d6/8b8145326eded3d0080f2b86807f2bb55720e2"));
    Files.delete(gap.resolve("objects/c2/7745a58f6979cf0b0329e5921b56c9e8d07090"));
    ReadMarkdown digest = digest(gap, "--tags", "all");
    assertThat(digest.items())
        .filteredOn(item -> item.startsWith("Rust for the first time"))
        .containsExactly("Rust for the first time: Ethernet PHY, ASIX PHY, Network drivers");
    assertThat(digest.tables().get(1))
        .extracting(row -> row.get(0))
        .contains("Whole tree *", "Binder *", "ASIX PHY");
  }

  @Test
  void two_runs_give_the_same_bytes_on_any_number_of_cores() throws Exception {
    String one = report(linux, "--tags", "all", "--threads", 1);
    assertThat(report(linux, "--tags", "all", "--threads", 8)).isEqualTo(one);
  }
}
