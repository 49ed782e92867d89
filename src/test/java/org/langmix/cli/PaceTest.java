package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.NewKernel;
import org.langmix.git.NewRepository;

/** How fast Rust grew in a year, in all outputs. */
class PaceTest {
  @TempDir private Path temp;
  private Path linux;
  private Path out;

  @BeforeEach
  void makeRepository() {
    linux = temp.resolve("linux.git");
    out = temp.resolve("report");
    try (NewRepository repository = NewKernel.create(linux)) {
      repository
          .file("a.c", "int a;\n")
          .commit(LocalDate.of(2025, 2, 2))
          .tag("v6.13")
          .file("rust/kernel/a.rs", "fn a() {}\n")
          .file("rust/syn/a.rs", "fn vendored() {}\n")
          .commit(LocalDate.of(2025, 4, 6))
          .tag("v6.14")
          .commit(LocalDate.of(2025, 6, 8))
          .tag("v6.15")
          .commit(LocalDate.of(2026, 2, 8))
          .tag("v6.19")
          .file("rust/kernel/a.rs", "fn a() {}\nfn b() {}\nfn c() {}\n")
          .commit(LocalDate.of(2026, 4, 12))
          .tag("v7.0");
    }
  }

  private Langmix report(Object... arguments) {
    return Langmix.run(
        Stream.concat(
                Stream.of("report", linux, "--out", out, "--no-store", "--allow-gaps"),
                Stream.of(arguments))
            .toArray());
  }

  private List<String> factors() throws IOException {
    return Csv.rows(out.resolve("revisions.csv")).stream().map(PaceTest::factor).toList();
  }

  private static String factor(Map<String, String> row) {
    return "%s %s %s"
        .formatted(row.get("revision"), row.get("year_before"), row.get("rust_factor"));
  }

  @Test
  void revisions_csv_names_the_revision_of_a_year_before_and_the_factor() throws Exception {
    report("--format", "csv");
    assertThat(factors())
        .containsExactly("v6.13  ", "v6.14  ", "v6.15  ", "v6.19 v6.13 ", "v7.0 v6.14 3.00");
  }

  @Test
  void samples_of_a_branch_have_a_pace_of_their_own() throws Exception {
    report("--format", "csv", "--every", "month");
    // No commit is of May 2025, so that its sample is that of April.
    assertThat(factors()).endsWith("2026-04 (so far) 2025-05 3.00");
  }

  @Test
  void page_digest_and_terminal_tell_it() throws Exception {
    // 12 ln 2 / ln 3 is 7.6.
    String pace =
        "×3.0 in twelve months, since v6.14 of 2025-04-06; at that pace a doubling took 8 months";
    Langmix run = report("--format", "html,markdown");
    assertThat(run.out().replaceAll("\\s+", " ")).contains(" Rust: " + pace + " Changed since");
    assertThat(Files.readString(out.resolve("summary.md"))).contains("** Rust code: " + pace + ".");
    ReadPage page = ReadPage.of(out.resolve("report.html"));
    assertThat(page.texts("dt")).contains("Rust code in twelve months");
    assertThat(page.texts("dd"))
        .containsSequence(
            "×3.0", "since v6.14 of 2025-04-06; at that pace a doubling took 8 months");
  }

  @Test
  void an_output_without_that_sign_has_a_letter() {
    String printed =
        Langmix.runOn(Consoles.ASCII, Map.of(), "report", linux, "--out", out, "--format", "csv")
            .out();
    assertThat(printed).contains("Rust: x3.0 in twelve months, since v6.14").matches("\\p{ASCII}*");
  }

  @Test
  void without_a_revision_of_a_year_before_it_is_not_told() throws Exception {
    Langmix run = report("--format", "html,markdown", "--since", "v6.15");
    assertThat(run.out()).doesNotContain("twelve months");
    assertThat(Files.readString(out.resolve("summary.md"))).doesNotContain("twelve months");
    assertThat(Files.readString(out.resolve("report.html"))).doesNotContain("twelve months");
  }

  @Test
  void a_gap_leaves_the_factor_open() throws Exception {
    new LooseObjects(linux).remove("v7.0:rust/kernel/a.rs");
    Langmix run = report("--format", "csv");
    assertThat(factors()).endsWith("v7.0 v6.14 ");
    assertThat(run.out()).doesNotContain("twelve months");
  }
}
