package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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

/** Makes reports on some files only. They must say so wherever they show a figure. */
class PathFilterTest {
  private static final String FILTER = "only drivers/, without drivers/b.c and drivers/*/b.c";

  @TempDir private Path temp;
  private Path linux;
  private Path out;

  @BeforeEach
  void makeRepository() {
    linux = temp.resolve("linux.git");
    out = temp.resolve("report");
    try (NewRepository repository = NewKernel.create(linux)) {
      repository
          .file("drivers/a.c", "int a;\n")
          .file("drivers/b.c", "int b;\nint c;\n")
          .file("drivers/c/b.c", "int d;\nint e;\nint f;\n")
          .file("init/a.c", "int g;\n")
          .commit(LocalDate.of(2022, 12, 11))
          .tag("v6.1")
          .file("drivers/d.rs", "fn d() {}\n")
          .file("init/d.rs", "fn e() {}\n")
          .commit(LocalDate.of(2023, 2, 19))
          .tag("v6.2");
    }
  }

  private Langmix report(Object... arguments) {
    return Langmix.run(
        Stream.concat(
                Stream.of("report", linux, "--out", out, "--tags", "all"), Stream.of(arguments))
            .toArray());
  }

  private Langmix filtered(Object... arguments) {
    Stream<Object> filter =
        Stream.of("--only", "drivers/", "--exclude", "drivers/b.c", "--exclude", "drivers/*/b.c");
    return report(Stream.concat(filter, Stream.of(arguments)).toArray());
  }

  private List<Map<String, String>> tree() throws IOException {
    return Csv.rows(out.resolve("counts.csv")).stream()
        .filter(row -> row.get("kind").equals("tree"))
        .toList();
  }

  @Test
  void titles_of_charts_say_that_there_are_others() throws Exception {
    filtered("--format", "svg");
    for (String chart : List.of("rust-share", "c-and-rust")) {
      assertThat(Files.readString(out.resolve("charts/" + chart + ".svg")))
          .contains("<title>Rust is 50 % of the code in v6.2, " + FILTER);
    }
    report("--format", "svg");
    assertThat(Files.readString(out.resolve("charts/rust-share.svg")))
        .contains("of kernel-written code in v6.2</title>");
  }

  @Test
  void only_and_exclude_choose_the_files_of_all_figures() throws Exception {
    filtered("--format", "csv");
    assertThat(tree())
        .extracting(row -> row.get("revision"), row -> row.get("language"), row -> row.get("code"))
        .containsExactly(
            tuple("v6.1", "C", "1"), tuple("v6.2", "Rust", "1"), tuple("v6.2", "C", "1"));
    assertThat(Csv.rows(out.resolve("new-code.csv")))
        .filteredOn(row -> row.get("kind").equals("tree"))
        .extracting(row -> row.get("new_files"))
        .containsExactly("1");
    assertThat(Csv.rows(out.resolve("churn.csv")))
        .filteredOn(row -> row.get("kind").equals("tree"))
        .extracting(row -> row.get("files"), row -> row.get("added"))
        .containsExactly(tuple("1", "1"));
  }

  @Test
  void every_file_says_what_its_figures_are_of() throws Exception {
    Langmix run = filtered();
    assertThat(run.out()).contains("Not of all files: " + FILTER);
    for (String file :
        List.of(
            "counts", "rust-code", "rust-share", "revisions", "new-code", "churn", "first-rust")) {
      assertThat(Csv.rows(out.resolve(file + ".csv")))
          .as(file)
          .isNotEmpty()
          .extracting(row -> row.get("paths"))
          .containsOnly(FILTER);
    }
    assertThat(Files.readString(out.resolve("charts/c-and-rust.svg"))).contains(FILTER);
    assertThat(Files.readString(out.resolve("run.json"))).contains("\"only\"", "\"drivers/*/b.c\"");
  }

  @Test
  void without_them_there_is_no_such_column() throws Exception {
    Langmix run = report("--format", "csv");
    assertThat(run.out()).doesNotContain("Not of all files");
    assertThat(Files.readString(out.resolve("counts.csv"))).doesNotContain("paths");
  }

  @Test
  void remembered_figures_are_those_of_the_same_files() throws Exception {
    Path store = temp.resolve("counts.mv");
    report("--format", "csv", "--store", store);
    filtered("--format", "csv", "--store", store);
    List<Map<String, String>> cold = tree();
    filtered("--format", "csv", "--store", store);
    assertThat(tree()).isEqualTo(cold).extracting(row -> row.get("code")).containsOnly("1");
  }

  @Test
  void a_gap_in_what_is_left_out_is_none() throws Exception {
    // The blob of init/a.c.
    Files.delete(linux.resolve("objects/a9/a3bbfad47321c9d7f3ed506dd53bc5d4287c49"));
    assertThat(report("--format", "csv").status()).isEqualTo(1);
    assertThat(report("--format", "csv", "--allow-gaps").status()).isEqualTo(3);
    assertThat(filtered("--format", "csv").status()).isZero();
  }

  @Test
  void a_filter_that_leaves_nothing_is_refused() {
    Langmix run = report("--only", "drivres/");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("no revision has a counted file that matches --only 'drivres/'");
    assertThat(out).doesNotExist();
  }

  @Test
  void each_pattern_has_to_match_something_whatever_is_remembered() throws Exception {
    Path store = temp.resolve("counts.mv");
    filtered("--format", "csv", "--store", store);
    Langmix run = filtered("--format", "csv", "--store", store, "--exclude", "nothing/");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("matches --exclude 'nothing/'");
    assertThat(report("--exclude", "init/", "--dir", "init").err())
        .contains("--only and --exclude leave no file in 'init': without init/");
    assertThat(report("--exclude", "drivers/", "--exclude", "init/").err())
        .contains("--only and --exclude leave no file: without drivers/ and init/");
  }

  @Test
  void a_bad_pattern_is_refused() {
    assertThat(report("--only", "drivers/\ninit/").err()).contains("contains a control character");
    Langmix run = report("--exclude", "/drivers");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--exclude: '/drivers' is not relative to the top of the tree");
  }
}
