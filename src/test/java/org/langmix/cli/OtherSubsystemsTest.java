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

/** Sections of MAINTAINERS and directories on the page, in the digest and on the terminal. */
class OtherSubsystemsTest {
  private static final LocalDate DAY = LocalDate.of(2022, 12, 11);

  @TempDir private Path temp;
  private Path out;

  @BeforeEach
  void chooseOutput() {
    out = temp.resolve("report");
  }

  /**
   * Makes a repository with the sections "S01", "S02"…; each has one more line of Rust than the one
   * before.
   */
  private Path linux(int sections) {
    StringBuilder maintainers = new StringBuilder();
    for (int i = 1; i <= sections; i++) {
      maintainers.append("S%02d\nF:\tlib/s%02d/\n\n".formatted(i, i));
    }
    Path linux = temp.resolve("linux.git");
    try (NewRepository repository = NewKernel.create(linux)) {
      repository
          .file("MAINTAINERS", maintainers + "C ONLY\nF:\tfs/\n")
          .file("fs/a.c", "int a;\n")
          .file("lib/s02/b.c", "int b;\n")
          .file("lib/s02/b.rs", "fn b() {}\n")
          .commit(DAY)
          .tag("v6.1");
      for (int i = 1; i <= sections; i++) {
        repository.file("lib/s%02d/b.rs".formatted(i), "fn b() {}\n".repeat(i));
      }
      repository.commit(DAY.plusDays(70)).tag("v6.2");
    }
    return linux;
  }

  private Langmix report(Object... arguments) {
    Langmix run =
        Langmix.run(
            Stream.concat(
                    Stream.of("report", "--out", out, "--tags", "all", "--allow-gaps"),
                    Stream.of(arguments))
                .toArray());
    assertThat(run.status()).as(run.err()).isIn(0, 3);
    return run;
  }

  private ReadPage page(Object... arguments) throws IOException {
    report(Stream.concat(Stream.of("--format", "html"), Stream.of(arguments)).toArray());
    return ReadPage.of(out.resolve("report.html"));
  }

  private ReadMarkdown digest(Object... arguments) throws IOException {
    report(Stream.concat(Stream.of("--format", "markdown"), Stream.of(arguments)).toArray());
    return new ReadMarkdown(Files.readString(out.resolve("summary.md")));
  }

  @Test
  void the_page_has_the_sections_those_with_most_rust_first() throws Exception {
    ReadPage page = page(linux(3), "--maintainers", "--all-sections");
    assertThat(page.texts("h2")).contains("Sections of MAINTAINERS in v6.2");
    assertThat(page.rows("others"))
        .containsExactly(
            List.of("Section", "Rust", "C", "Share", "Change", "Since"),
            List.of("S03", "3", "0", "100 %", "+3", "v6.2"),
            List.of("S02", "2", "1", "67 %", "+1", "v6.1 or before"),
            List.of("S01", "1", "0", "100 %", "+1", "v6.2"),
            List.of("C ONLY", "0", "1", "0 %", "0", "–"));
  }

  @Test
  void of_many_it_has_those_with_most_rust_and_says_where_the_others_are() throws Exception {
    ReadPage page = page(linux(33), "--maintainers", "--all-sections");
    assertThat(page.rows("others"))
        .hasSize(1 + 30)
        .extracting(row -> row.get(0))
        .startsWith("Section", "S33")
        .endsWith("S04");
    assertThat(page.texts("p"))
        .anyMatch(text -> text.startsWith("33 sections of MAINTAINERS have Rust."))
        .anyMatch(text -> text.endsWith("the 30 with most Rust; counts.csv has the other 3 too."));
  }

  @Test
  void all_of_thirty_are_shown_and_nothing_is_said_of_others() throws Exception {
    ReadPage page = page(linux(30), "--maintainers");
    assertThat(page.rows("others")).hasSize(1 + 30);
    assertThat(page.texts("p")).noneMatch(text -> text.contains("counts.csv has the other"));
  }

  @Test
  void a_directory_that_was_asked_for_is_shown_without_rust_too() throws Exception {
    ReadPage page = page(linux(1), "--dir", "fs", "--dir", "lib/s02");
    assertThat(page.texts("h2"))
        .contains("Directories in v6.2")
        .noneMatch(heading -> heading.contains("MAINTAINERS"));
    assertThat(page.rows("others"))
        .containsExactly(
            List.of("Directory", "Rust", "C", "Share", "Change", "Since"),
            List.of("lib/s02", "1", "1", "50 %", "0", "v6.1 or before"),
            List.of("fs", "0", "1", "0 %", "0", "–"));
    assertThat(page.texts("p")).anyMatch(text -> text.startsWith("1 directory has Rust. "));
  }

  @Test
  void without_being_asked_for_there_are_none() throws Exception {
    assertThat(page(linux(3)).rows("others")).isEmpty();
    assertThat(digest(temp.resolve("linux.git")).headings())
        .doesNotContain("Directories", "Sections of MAINTAINERS");
  }

  @Test
  void the_digest_has_ten_of_them() throws Exception {
    ReadMarkdown digest = digest(linux(12), "--maintainers", "--dir", "lib/s02");
    assertThat(digest.headings())
        .containsSubsequence("Areas with Rust", "Directories", "Sections of MAINTAINERS");
    List<List<String>> sections = digest.tables().get(4);
    assertThat(sections).hasSize(1 + 10);
    assertThat(sections.get(0))
        .containsExactly("Section", "Rust", "C", "Rust's share", "Rust since");
    assertThat(sections.get(1)).containsExactly("S12", "12", "0", "100 %", "v6.2");
    assertThat(digest.text())
        .contains("12 sections of MAINTAINERS have Rust, 2 of them in counts.csv only.")
        .contains("1 directory has Rust. A directory holds those below it.");
  }

  @Test
  void the_terminal_has_a_line_of_them() {
    assertThat(report(linux(5), "--format", "csv", "--maintainers", "--dir", "fs").out())
        .contains("\n\n0 directories have Rust\n\n")
        .contains("\n\n5 sections of MAINTAINERS have Rust; most in S05 (5), S04 (4), S03 (3)\n\n");
  }

  @Test
  void each_of_several_clones_has_its_own() throws Exception {
    Path linux = linux(2);
    ReadPage page = page("--tree", "a=" + linux, "--tree", "b=" + linux, "--dir", "fs");
    assertThat(page.texts("h2")).contains("a: Directories in v6.2", "b: Directories in v6.2");
  }

  @Test
  void what_is_incomplete_is_marked() throws Exception {
    Path linux = linux(2);
    // The blob of lib/s02/b.rs in v6.2.
    Files.delete(linux.resolve("objects/a3/3468b53b23b42fad4db01c215abc9bce15a554"));
    assertThat(page(linux, "--dir", "fs", "--dir", "lib/s02").rows("others"))
        .extracting(row -> row.get(0))
        .containsExactly("Directory", "fs", "lib/s02 *");
    assertThat(digest(linux, "--dir", "fs", "--dir", "lib/s02").tables())
        .filteredOn(table -> table.get(0).get(0).equals("Directory"))
        .flatExtracting(table -> table)
        .extracting(row -> row.get(0))
        .containsExactly("Directory", "fs", "lib/s02 *");
  }
}
