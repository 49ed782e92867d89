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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.NewKernel;
import org.langmix.git.NewRepository;

/**
 * Reports on files that are new in a revision or were removed, and on the first revision with Rust.
 */
class NewCodeTest {
  private static final LocalDate DAY = LocalDate.of(2022, 10, 2);

  @TempDir private Path temp;

  private Path out() {
    return temp.resolve("report");
  }

  private NewRepository repository() {
    return NewKernel.create(temp.resolve("linux.git"));
  }

  private void report(Object... arguments) {
    Langmix run =
        Langmix.run(
            Stream.concat(
                    Stream.of(
                        "report", temp.resolve("linux.git"), "--out", out(), "--format", "csv"),
                    Stream.of(arguments))
                .toArray());
    assertThat(run.status()).as(run.err()).isZero();
  }

  private List<Map<String, String>> newCode(String kind) throws IOException {
    return Csv.rows(out().resolve("new-code.csv")).stream()
        .filter(row -> row.get("kind").equals(kind))
        .toList();
  }

  private static Object[] addedAndGone(Map<String, String> row) {
    return Stream.of("new_files", "new_lines", "new_code", "gone_files", "gone_code")
        .map(row::get)
        .toArray();
  }

  @Test
  void a_file_is_new_if_neither_its_path_nor_its_content_was_there() throws Exception {
    try (NewRepository repository = repository()) {
      repository
          .file("drivers/moved.c", "int moved;\n")
          .file("drivers/edited.c", "int a;\n")
          .file("drivers/gone.c", "int gone;\nint too;\n")
          .commit(DAY)
          .tag("v6.1")
          .without("drivers/moved.c")
          .file("drivers/elsewhere.c", "int moved;\n")
          .file("drivers/edited.c", "int b;\n")
          .without("drivers/gone.c")
          .file("drivers/new.c", "// new\nint n;\nint m;\n")
          .file("drivers/new.h", "int h;\n")
          .file("drivers/new.rs", "fn a() {}\n\n")
          .commit(DAY.plusDays(70))
          .tag("v6.2");
    }
    report("--tags", "all");
    assertThat(newCode("tree"))
        .extracting(row -> row.get("language"), row -> List.of(addedAndGone(row)))
        .containsExactly(
            tuple("Rust", List.of("1", "2", "1", "0", "0")),
            tuple("C", List.of("1", "3", "2", "1", "2")));
    assertThat(newCode("tree"))
        .extracting(row -> row.get("revision"), row -> row.get("since"), row -> row.get("date"))
        .containsOnly(tuple("v6.2", "v6.1", "2022-12-11"));
  }

  @Test
  void new_files_are_given_for_every_subsystem_that_holds_them() throws Exception {
    try (NewRepository repository = repository()) {
      repository
          .file("init.c", "int i;\n")
          .commit(DAY)
          .tag("v6.1")
          .file("top.c", "int t;\n")
          .file("drivers/gpu/drm/nova/nova.rs", "fn a() {}\nfn b() {}\n")
          .commit(DAY)
          .tag("v6.2");
    }
    report("--tags", "all", "--depth", 2, "--dir", "drivers/gpu/drm/nova", "--dir", "drivers");
    assertThat(Csv.rows(out().resolve("new-code.csv")))
        .filteredOn(row -> row.get("language").equals("Rust"))
        .extracting(row -> row.get("kind") + " " + row.get("subsystem"))
        .containsExactly(
            "tree tree",
            "directory drivers",
            "area NVIDIA GPU",
            "area Nova",
            "area DRM",
            "area GPU",
            "area Drivers",
            "path drivers",
            "path drivers/gpu",
            "path drivers/gpu/drm/nova");
    assertThat(newCode("directory"))
        .extracting(row -> row.get("subsystem"), row -> row.get("new_code"))
        .containsExactly(tuple("(root files)", "1"), tuple("drivers", "2"));
  }

  @Test
  void modules_of_new_files_are_counted() throws Exception {
    try (NewRepository repository = repository()) {
      repository
          .file("drivers/a.c", "int a;\n")
          .commit(DAY)
          .tag("v6.1")
          .file("drivers/a.c", "MODULE_LICENSE(\"GPL\");\n")
          .file("drivers/b.c", "MODULE_LICENSE(\"GPL\");\n")
          .file("drivers/b.rs", "module! { type: A }\n")
          .file("rust/syn/c.rs", "// syn\nmodule! { type: A }\n")
          .commit(DAY)
          .tag("v6.2")
          .without("drivers/b.rs")
          .commit(DAY)
          .tag("v6.3");
    }
    report("--tags", "all");
    assertThat(newCode("tree"))
        .extracting(
            row -> row.get("revision") + " " + row.get("language") + " " + row.get("origin"),
            row -> row.get("new_modules"),
            row -> row.get("gone_modules"))
        .containsExactly(
            tuple("v6.2 Rust kernel", "1", "0"),
            tuple("v6.2 Rust vendored", "0", "0"),
            tuple("v6.2 C kernel", "1", "0"),
            tuple("v6.3 Rust kernel", "0", "1"));
  }

  @Test
  void tags_are_compared_with_tags_and_samples_with_samples() throws Exception {
    try (NewRepository repository = repository()) {
      repository
          .file("a.c", "int a;\n")
          .commit(DAY)
          .tag("v6.1")
          .file("b.c", "int b;\n")
          .commit(DAY.plusYears(1))
          .tag("v6.2")
          .file("c.c", "int c;\n")
          .commit(DAY.plusYears(2));
    }
    report("--tags", "all", "--every", "year", "--since", "2000-01-01", "--head");
    assertThat(newCode("tree"))
        .extracting(row -> row.get("since") + " to " + row.get("revision"))
        .containsExactly("v6.1 to v6.2", "2022 to 2023", "2023 to 2024 (so far)", "v6.2 to HEAD");
  }

  @Test
  void of_tags_and_samples_the_earlier_one_is_where_rust_began() throws Exception {
    try (NewRepository repository = repository()) {
      repository
          .file("a.c", "int a;\n")
          .commit(DAY)
          .tag("v6.0")
          .file("a.rs", "fn a() {}\n")
          .commit(DAY.plusMonths(1))
          .file("b.rs", "fn b() {}\n")
          .commit(DAY.plusMonths(2))
          .tag("v6.1");
    }
    report("--tags", "all", "--every", "month");
    assertThat(Csv.rows(out().resolve("first-rust.csv")))
        .filteredOn(row -> row.get("kind").equals("tree"))
        .extracting(row -> row.get("first_revision") + " " + row.get("maybe_earlier"))
        .containsExactly("2022-11 no");
  }

  @Test
  void a_comparison_with_a_revision_that_has_a_gap_is_not_remembered() throws Exception {
    try (NewRepository repository = repository()) {
      repository
          .file("a.c", "int a;\n")
          .file("gone.c", "int gone;\n")
          .commit(DAY)
          .tag("v6.1")
          .without("gone.c")
          .commit(DAY)
          .tag("v6.2");
    }
    Path blob = temp.resolve("linux.git/objects/c2/1452decf23c74f6a26691308aa2a5dbb491e0d");
    byte[] content = Files.readAllBytes(blob);
    Files.delete(blob);
    Object[] arguments = {
      "report",
      temp.resolve("linux.git"),
      "--out",
      out(),
      "--format",
      "csv",
      "--tags",
      "all",
      "--allow-gaps",
      "--store",
      temp.resolve("counts.mv")
    };
    assertThat(Langmix.run(arguments).status()).isEqualTo(3);
    assertThat(newCode("tree")).isEmpty();
    Files.write(blob, content);
    assertThat(Langmix.run(arguments).status()).isZero();
    assertThat(newCode("tree")).extracting(row -> row.get("gone_files")).containsExactly("1");
  }

  @Test
  void the_first_revision_with_rust_is_named_and_whether_it_may_be_older() throws Exception {
    try (NewRepository repository = repository()) {
      repository
          .file("rust/kernel/a.rs", "fn a() {}\n")
          .commit(DAY)
          .tag("v6.1")
          .file("rust/kernel/a.rs", "fn a() {}\nfn b() {}\n")
          .file("drivers/android/binder/a.rs", "fn c() {}\n")
          .commit(DAY.plusDays(1))
          .tag("v6.2")
          .file("drivers/android/binder/b.rs", "fn d() {}\nfn e() {}\n")
          .commit(DAY)
          .tag("v6.3");
    }
    report("--tags", "all");
    assertThat(Csv.rows(out().resolve("first-rust.csv")))
        .filteredOn(row -> row.get("subsystem").matches("tree|Binder"))
        .extracting(
            row -> row.get("subsystem"),
            row -> row.get("first_revision") + " " + row.get("first_date"),
            row -> row.get("first_files") + " " + row.get("first_code"),
            row -> row.get("newest_files") + " " + row.get("newest_code"),
            row -> row.get("maybe_earlier"))
        .containsExactly(
            tuple("tree", "v6.1 2022-10-02", "1 1", "3 5", "yes"),
            tuple("Binder", "v6.2 2022-10-03", "1 1", "2 3", "no"));
  }
}
