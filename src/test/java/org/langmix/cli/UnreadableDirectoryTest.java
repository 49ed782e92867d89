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

/** Reports on repositories in which a directory can't be read. */
class UnreadDirectoryTest {
  private static final LocalDate DAY = LocalDate.of(2022, 12, 11);
  private static final String MISSING =
      "missing from the repository; a directory, how many files it holds is not known";

  @TempDir private Path temp;
  private Path out;
  private LooseObjects linux;

  @BeforeEach
  void makeRepository() {
    linux = new LooseObjects(temp.resolve("linux.git"));
    out = temp.resolve("report");
    try (NewRepository repository = NewKernel.create(linux.repository())) {
      repository
          .file("drivers/android/binder.c", "int a;\n")
          .file("drivers/net/b.c", "int b;\n")
          .file("kernel/c.c", "int c;\n")
          .file("scripts/min-tool-version.sh", "case $1 in\ngcc)\necho 5.1.0\n;;\nesac\n")
          .commit(DAY)
          .tag("v6.1")
          .file("drivers/android/binder/d.rs", "fn d() {}\n")
          .file("drivers/net/e.c", "int e;\nint f;\n")
          .without("drivers/net/b.c")
          .commit(DAY.plusDays(70))
          .tag("v6.2")
          .file("kernel/g.c", "int g;\n")
          .commit(DAY.plusDays(140))
          .tag("v6.3");
    }
  }

  private Langmix report(Object... arguments) {
    return Langmix.run(
        Stream.concat(
                Stream.of(
                    "report", linux.repository(), "--out", out, "--format", "csv", "--tags", "all"),
                Stream.of(arguments))
            .toArray());
  }

  private List<Map<String, String>> rows(String file) throws IOException {
    return Csv.rows(out.resolve(file));
  }

  /** The code lines of a directory or of the tree, by revision and language. */
  private List<String> code(String subsystem) throws IOException {
    return rows("counts.csv").stream()
        .filter(row -> row.get("subsystem").equals(subsystem))
        .map(row -> row.get("revision") + " " + row.get("language") + " " + row.get("code"))
        .toList();
  }

  @Test
  void it_is_one_gap_at_each_revision_that_has_it() throws Exception {
    linux.remove("v6.2:drivers/android");
    Langmix run = report("--allow-gaps");
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).contains("2 directories of 2 revisions could not be counted");
    String tree = linux.id("v6.2:drivers/android");
    assertThat(rows("gaps.csv"))
        .extracting(
            row -> row.get("revision"),
            row -> row.get("path"),
            row -> row.get("object"),
            row -> row.get("reason"))
        .containsExactly(
            tuple("v6.2", "drivers/android/", tree, MISSING),
            tuple("v6.3", "drivers/android/", tree, MISSING));
    assertThat(code("tree")).containsExactly("v6.1 C 3", "v6.2 C 3", "v6.3 C 4");
  }

  @Test
  void the_subsystems_that_it_may_have_files_of_are_marked() throws Exception {
    linux.remove("v6.2:drivers/android");
    report("--allow-gaps", "--dir", "drivers/android/binder", "--dir", "drivers/net");
    String provenance = Files.readString(out.resolve("run.json"));
    String before = provenance.substring(0, provenance.indexOf("\"v6.2\""));
    String after = provenance.substring(provenance.indexOf("\"v6.2\""));
    assertThat(before).contains("\"whole\": true", "\"incomplete\": []");
    assertThat(after)
        .contains("\"whole\": false", "\"tree: tree\"", "\"directory: drivers\"", "\"area: Binder")
        .doesNotContain("directory: kernel", "path: drivers/net", "area: Scheduler");
  }

  @Test
  void a_directory_that_is_damaged_says_how() throws Exception {
    Path file = linux.file("v6.2:drivers/net");
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length - 1] ^= 1;
    linux.write("v6.2:drivers/net", bytes);
    assertThat(report("--allow-gaps").status()).isEqualTo(3);
    assertThat(rows("gaps.csv").get(0).get("reason"))
        .startsWith("damaged: the zlib data of its file are broken; a directory");
  }

  @Test
  void files_in_it_are_neither_new_nor_gone() throws Exception {
    linux.remove("v6.2:drivers/net");
    report("--allow-gaps");
    assertThat(rows("new-code.csv"))
        .filteredOn(row -> row.get("kind").equals("tree"))
        .extracting(
            row -> row.get("revision"), row -> row.get("new_files"), row -> row.get("gone_files"))
        .containsExactly(tuple("v6.2", "1", "0"), tuple("v6.3", "1", "0"));
    assertThat(rows("churn.csv"))
        .filteredOn(row -> row.get("kind").equals("directory"))
        .extracting(
            row -> row.get("revision") + " " + row.get("subsystem"),
            row -> row.get("language"),
            row -> row.get("incomplete"))
        .containsExactly(tuple("v6.2 drivers", "Rust", "yes"), tuple("v6.3 kernel", "C", "yes"));
  }

  @Test
  void the_top_of_a_tree_that_is_missing_leaves_the_other_revisions_as_they_are() throws Exception {
    Path file = linux.file("v6.2^{tree}");
    byte[] tree = Files.readAllBytes(file);
    Files.delete(file);
    Langmix refused = report();
    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.err())
        .contains(
            "1 of 1 files of v6.2 can't be read (a directory counts as one file)",
            "--allow-gaps",
            "fsck");
    assertThat(out).doesNotExist();
    assertThat(report("--allow-gaps").status()).isEqualTo(3);
    assertThat(rows("gaps.csv"))
        .extracting(row -> row.get("revision"), row -> row.get("path"))
        .containsExactly(tuple("v6.2", "/"));
    assertThat(code("tree")).containsExactly("v6.1 C 3", "v6.3 Rust 1", "v6.3 C 5");
    assertThat(rows("new-code.csv")).isEmpty();
    Files.write(file, tree);
    assertThat(report().status()).isZero();
  }

  @Test
  void figures_are_not_remembered_and_what_is_remembered_is_not_mixed_in() throws Exception {
    Path store = temp.resolve("counts.mv");
    report("--store", store, "--until", "v6.2");
    byte[] tree = linux.remove("v6.2:drivers/net");
    report("--store", store, "--allow-gaps");
    assertThat(code("drivers"))
        .containsExactly("v6.1 C 2", "v6.2 Rust 1", "v6.2 C 1", "v6.3 Rust 1", "v6.3 C 1");
    Files.write(linux.file("v6.2:drivers/net"), tree);
    assertThat(report("--store", store).status()).isZero();
    assertThat(code("drivers"))
        .containsExactly("v6.1 C 2", "v6.2 Rust 1", "v6.2 C 3", "v6.3 Rust 1", "v6.3 C 3");
  }

  @Test
  void one_that_is_left_out_is_no_gap() throws Exception {
    linux.remove("v6.2:drivers/net");
    assertThat(report("--only", "kernel/").status()).isZero();
    assertThat(report("--exclude", "drivers/").status()).isZero();
    assertThat(report("--only", "drivers/net/e.c", "--allow-gaps").status()).isEqualTo(3);
  }

  @Test
  void commands_that_need_all_of_it_say_what_is_missing() throws Exception {
    linux.remove("v6.3:drivers/net");
    for (Langmix run :
        List.of(
            Langmix.run("subsystems", linux.repository()),
            Langmix.run("count", "--repo", linux.repository(), "--revision", "v6.3", "drivers"))) {
      assertThat(run.status()).isEqualTo(1);
      assertThat(run.err())
          .startsWith("langmix: the directory 'drivers/net/' can't be read, as object ")
          .contains(" is missing from the repository; try --fetch-missing, else git fsck");
    }
    assertThat(
            Langmix.run("count", "--repo", linux.repository(), "--revision", "v6.3", "kernel")
                .status())
        .isZero();
  }

  @Test
  void the_script_with_the_oldest_tools_touches_no_sum() throws Exception {
    linux.remove("v6.1:scripts/min-tool-version.sh");
    assertThat(report("--tags", "v6.1").status()).isEqualTo(3);
    assertThat(rows("gaps.csv").get(0))
        .containsEntry("path", "scripts/min-tool-version.sh")
        .containsEntry("object", linux.id("v6.1:scripts/min-tool-version.sh"))
        .containsEntry(
            "reason",
            "missing from the repository; only the oldest tools that build it are not known");
    assertThat(Files.readString(out.resolve("run.json"))).doesNotContain("\"whole\": false");
  }
}
