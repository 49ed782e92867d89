package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.NewKernel;
import org.langmix.git.NewRepository;
import org.langmix.report.text.ReadMarkdown;

/** Checks what a report says about the changes since an earlier report. */
class PreviousReportTest {
  private static final LocalDate DAY = LocalDate.of(2022, 12, 11);
  private static final String TITLE = "New since the previous report (up to v6.1, 2022-12-11)";

  @TempDir private Path temp;
  private Path linux;
  private Path out;
  private NewRepository repository;

  @BeforeEach
  void makeFirstRelease() {
    linux = temp.resolve("linux.git");
    out = temp.resolve("report");
    repository = NewKernel.create(linux);
    repository
        .file("drivers/android/binder.c", "int a;\n")
        .file("drivers/net/phy/ax88796b_rust.rs", "fn c() {}\n")
        .file("rust/kernel/lib.rs", "fn a() {}\n")
        .commit(DAY)
        .tag("v6.1");
  }

  @AfterEach
  void close() {
    repository.close();
  }

  /** Adds Rust with a module to Binder, and removes it from the PHYs, in two releases. */
  private void addTwoReleases() {
    repository
        .file("drivers/android/binder/main.rs", "module! { type: A }\nfn b() {}\n")
        .commit(DAY.plusDays(70))
        .tag("v6.2")
        .file("rust/kernel/str.rs", "fn s() {}\n")
        .without("drivers/net/phy/ax88796b_rust.rs")
        .commit(DAY.plusDays(133))
        .tag("v6.3");
  }

  private Langmix run(Object... arguments) {
    return Langmix.run(
        Stream.concat(Stream.of("report", "--out", out), Stream.of(arguments)).toArray());
  }

  private Langmix report(Object... arguments) {
    Langmix run =
        run(
            Stream.concat(
                    Stream.of(linux, "--format", "csv,markdown,html", "--allow-gaps"),
                    Stream.of(arguments))
                .toArray());
    assertThat(run.status()).as(run.err()).isIn(0, 3);
    return run;
  }

  private ReadMarkdown digest() throws IOException {
    ReadMarkdown digest = new ReadMarkdown(Files.readString(out.resolve("summary.md")));
    assertThat(digest.markupAndLinks()).isEmpty();
    return digest;
  }

  private String page() throws IOException {
    return Files.readString(out.resolve("report.html"));
  }

  private void deleteTag(String name) throws IOException {
    Files.delete(linux.resolve("refs/tags/" + name));
  }

  @Test
  void a_report_over_one_in_the_same_directory_begins_with_what_is_new() throws Exception {
    report();
    addTwoReleases();
    Langmix run = report();
    assertThat(digest().headings())
        .startsWith("Rust in v6.3, 2023-04-23", TITLE, "Changed since v6.2, 2023-02-19");
    assertThat(digest().items())
        .startsWith(
            "New revisions: v6.2, v6.3",
            "Rust: 4 lines of code, 2 more",
            "Rust for the first time: Binder (2 lines)",
            "No more Rust: Ethernet PHY, ASIX PHY, Network drivers",
            "Rust modules, samples aside: 1, 1 more",
            "New files that declare a Rust module: drivers/android/binder/main.rs");
    assertThat(digest().tables().get(0))
        .contains(
            List.of("Area", "Rust then", "Rust now", "Change"),
            List.of("Binder", "0", "2", "+2"),
            List.of("ASIX PHY", "1", "0", "-1"),
            List.of("Rust abstractions", "1", "2", "+1"));
    assertThat(page())
        .contains("<h2>New since the previous report</h2>", "<li>New revisions: v6.2, v6.3</li>")
        .contains("<li>Rust for the first time: Binder (2 lines)</li>");
    assertThat(run.out())
        .contains(
            "\n" + TITLE + "\n  New revisions: v6.2, v6.3\n  Rust: 4 lines of code, 2 more\n");
  }

  @Test
  void what_changed_since_the_last_release_is_said_once() throws Exception {
    report();
    repository.file("rust/kernel/str.rs", "fn s() {}\n").commit(DAY.plusDays(70)).tag("v6.2");
    report();
    assertThat(digest().headings()).startsWith("Rust in v6.2, 2023-02-19", TITLE);
    assertThat(digest().items().subList(0, 3))
        .containsExactly(
            "New revisions: v6.2",
            "100 % of the code added since v6.1 is Rust: 1 of 1 lines of Rust and C",
            "New files: 1 file of Rust with 1 line of code, none of C");
    assertThat(digest().tables().get(0).get(1)).containsExactly("Whole tree", "2", "1", "0", "3");
  }

  @Test
  void a_report_made_once_more_says_what_the_first_one_said() throws Exception {
    report();
    String alone = ReportFiles.in(out).toString();
    report();
    assertThat(ReportFiles.in(out)).hasToString(alone);
    addTwoReleases();
    report();
    Map<String, String> grown = ReportFiles.in(out);
    assertThat(grown.get("summary.md")).contains("New since the previous report");
    for (int i = 0; i < 2; i++) {
      report();
      assertThat(ReportFiles.in(out)).isEqualTo(grown);
    }
    repository.file("a.c", "int a;\n").commit(DAY.plusDays(200)).tag("v6.4");
    report();
    assertThat(digest().headings().get(1)).contains("(up to v6.3, 2023-04-23)");
  }

  @Test
  void csv_files_are_as_they_would_be_without() throws Exception {
    report();
    addTwoReleases();
    report();
    Map<String, String> compared = ReportFiles.in(out);
    report("--no-previous");
    Map<String, String> alone = ReportFiles.in(out);
    assertThat(compared.keySet()).isEqualTo(alone.keySet());
    assertThat(alone.keySet())
        .filteredOn(file -> !compared.get(file).equals(alone.get(file)))
        .containsExactly("report.html", "summary.md");
    assertThat(alone.get("summary.md")).doesNotContain("previous");
    assertThat(Files.readString(out.resolve("run.json"))).doesNotContain("previous");
  }

  @Test
  void a_report_elsewhere_is_compared_with_if_it_is_named() throws Exception {
    report();
    addTwoReleases();
    Path before = out;
    out = temp.resolve("second");
    report("--previous", before);
    assertThat(digest().headings()).contains(TITLE);
    before = out;
    out = temp.resolve("third");
    Langmix run = report("--previous", before);
    String nothing = "Nothing is new since the previous report (up to v6.3, 2023-04-23).";
    assertThat(digest().text()).contains(nothing);
    assertThat(page()).contains(nothing);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).doesNotContain("previous");
  }

  @Test
  void a_named_report_may_have_other_revisions_on_purpose() throws Exception {
    addTwoReleases();
    report("--until", "v6.2");
    Path before = out;
    out = temp.resolve("second");
    report("--previous", before);
    assertThat(digest().items()).startsWith("New revisions: v6.3");
    before = out;
    out = temp.resolve("third");
    report("--previous", before, "--since", "v6.2", "--until", "v6.3");
    assertThat(digest().items()).startsWith("Not measured any more: v6.1");
  }

  @Test
  void other_options_make_another_report() throws Exception {
    report();
    addTwoReleases();
    Langmix run = report("--tags", "all", "--since", "v6.1");
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .endsWith(
            "\nThe report is not compared with the previous one: it was made with other options"
                + " (--tags, --since)\n");
    assertThat(digest().text()).doesNotContain("previous");
    assertThat(page()).doesNotContain("previous");
    assertThat(report("--quiet").out()).isEmpty();
  }

  @Test
  void a_named_report_of_other_files_is_not_compared_with_and_that_is_told() throws Exception {
    report();
    Path before = out;
    out = temp.resolve("second");
    Langmix run = report("--previous", before, "--only", "rust/", "--quiet");
    String told = "ot compared with the previous report: it was made with other options (--only)";
    assertThat(run.err()).isEqualToNormalizingNewlines("langmix: n" + told + "\n");
    assertThat(digest().text()).contains("N" + told + ".");
    assertThat(page()).contains("N" + told + ".");
  }

  @Test
  void another_repository_of_the_same_name_is_not_compared_with() throws Exception {
    report();
    linux = temp.resolve("other/linux.git");
    try (NewRepository other = NewKernel.create(linux)) {
      other.file("a.c", "int a;\n").commit(DAY).tag("v6.1").commit(DAY).tag("v6.2");
    }
    assertThat(report().out()).contains("the previous one: it is of another repository\n");
  }

  @Test
  void what_was_counted_differently_is_not_taken_for_a_change_of_the_kernel() throws Exception {
    addTwoReleases();
    report();
    deleteTag("v6.1");
    deleteTag("v6.2");
    repository
        .file("rust/kernel/late.rs", "fn l() {}\nfn m() {}\n")
        .commit(DAY.plusDays(140))
        .tag("v6.2");
    report();
    assertThat(digest().items())
        .startsWith(
            "Not measured any more: v6.1",
            "Not as it was then: v6.2 (another commit then; lines of Rust: 4 then, 6 now)");
    assertThat(page()).contains("<li>Not as it was then: v6.2 (another commit then; ");
  }

  @Test
  void a_gap_of_then_is_no_growth_of_now() throws Exception {
    addTwoReleases();
    LooseObjects objects = new LooseObjects(linux);
    Path binder = objects.file("v6.2:drivers/android/binder/main.rs");
    byte[] bytes = Files.readAllBytes(binder);
    Files.delete(binder);
    report();
    Files.write(binder, bytes);
    repository.file("rust/kernel/new.rs", "fn n() {}\n").commit(DAY.plusDays(200)).tag("v6.4");
    report();
    assertThat(digest().items())
        .startsWith(
            "New revisions: v6.4",
            "Not as it was then: v6.2 (incomplete then; lines of Rust: 2 then, 4 now; Rust modules:"
                + " 0 then, 1 now), v6.3 (incomplete then; lines of Rust: 2 then, 4 now; Rust"
                + " modules: 0 then, 1 now)");
    assertThat(digest().text()).contains("5 lines of Rust code", "1 more than in v6.3");
    assertThat(page()).contains("<li>Rust: 5 lines of code, 1 more</li>");
  }

  @Test
  void a_gap_of_now_is_told_as_well() throws Exception {
    addTwoReleases();
    report();
    new LooseObjects(linux).remove("v6.2:drivers/android/binder/main.rs");
    repository.file("rust/kernel/new.rs", "fn n() {}\n").commit(DAY.plusDays(200)).tag("v6.4");
    report();
    assertThat(digest().items())
        .anyMatch(
            item -> item.startsWith("Not as it was then: v6.2 (incomplete now; lines of Rust"));
    assertThat(page()).contains("<li>Rust: 3 lines of code, as far as it could be counted</li>");
  }

  @Test
  void figures_that_another_langmix_counted_are_told_once_and_for_all() throws Exception {
    report();
    Path csv = out.resolve("revisions.csv");
    String row = ",2,1,2,1,66.67,";
    assertThat(Files.readString(csv)).contains(row);
    Files.writeString(csv, Files.readString(csv).replace(row, ",2,1,5,1,66.67,"));
    report();
    assertThat(digest().items())
        .startsWith(
            "Not as it was then: v6.1 (counted differently then; lines of Rust: 5 then, 2 now)");
    Map<String, String> told = ReportFiles.in(out);
    report();
    assertThat(ReportFiles.in(out)).isEqualTo(told);
  }

  @Test
  void what_moves_by_itself_is_new_when_it_has_moved() throws Exception {
    report("--head", "--every", "month", "--tags", "all");
    assertThat(digest().headings().get(0)).isEqualTo("Rust in HEAD, 2022-12-11");
    repository
        .file("drivers/android/binder/main.rs", "module! { type: A }\nfn b() {}\n")
        .commit(DAY.plusDays(9));
    report("--head", "--every", "month", "--tags", "all");
    assertThat(digest().headings())
        .contains("New since the previous report (up to HEAD, 2022-12-11)");
    assertThat(digest().items())
        .startsWith(
            "New revisions: 2022-12 (so far), HEAD",
            "Rust: 4 lines of code, 2 more",
            "Rust for the first time: Binder (2 lines)");
  }

  @Test
  void each_of_several_clones_has_its_own_news() throws Exception {
    Path asahi = temp.resolve("asahi.git");
    try (NewRepository other = NewKernel.create(asahi)) {
      other.file("drivers/gpu/drm/asahi/gpu.rs", "fn a() {}\n").commit(DAY).tag("asahi-6.1-1");
      Object[] both = {"--tree", "m=" + linux, "--tree", "asahi=" + asahi, "--tags", "all"};
      assertThat(run(both).status()).isZero();
      other.file("drivers/gpu/drm/asahi/mmu.rs", "fn c() {}\n").commit(DAY).tag("asahi-6.1-2");
      assertThat(run(both).status()).isZero();
      assertThat(digest().headings())
          .containsSubsequence(
              "Rust in m v6.1, 2022-12-11",
              "Rust in asahi asahi-6.1-2, 2022-12-11",
              "New since the previous report (up to asahi asahi-6.1-1, 2022-12-11)");
      assertThat(digest().items()).contains("New revisions: asahi-6.1-2");
      assertThat(page()).containsOnlyOnce("asahi: New since the previous report</h2>");
      assertThat(run("--tree", "m=" + linux, "--tags", "all").out())
          .contains("the previous one: it is of other clones (--tree)");
    }
  }

  @Test
  void wrong_use_is_told_before_anything_is_read() throws Exception {
    Path none = temp.resolve("none");
    Langmix missing = run(linux, "--previous", none);
    assertThat(missing.status()).isEqualTo(2);
    assertThat(missing.err())
        .startsWith("langmix: --previous '" + none + "' is no directory; name that of an earlier");
    Files.createDirectory(none);
    Files.writeString(none.resolve("run.json"), "{\"program\": \"other\"}");
    Langmix foreign = run(linux, "--previous", none);
    assertThat(foreign.status()).isEqualTo(2);
    assertThat(foreign.err())
        .startsWith("langmix: --previous '" + none + "' holds no langmix report: no run.json");
    Langmix both = run(linux, "--previous", none, "--no-previous");
    assertThat(both.status()).isEqualTo(2);
    assertThat(both.err()).contains("--previous and --no-previous contradict each other");
    assertThat(out).doesNotExist();
  }
}
