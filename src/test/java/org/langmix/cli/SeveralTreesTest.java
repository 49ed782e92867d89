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

/** Makes reports on several clones side by side. */
class SeveralTreesTest {
  private static final LocalDate DAY = LocalDate.of(2022, 12, 11);

  @TempDir private Path temp;
  private Path linux;
  private Path asahi;
  private Path out;

  @BeforeEach
  void makeRepositories() {
    linux = temp.resolve("linux.git");
    asahi = temp.resolve("asahi.git");
    out = temp.resolve("report");
    try (NewRepository repository = NewKernel.create(linux)) {
      repository
          .file("drivers/a.c", "int a;\n")
          .commit(DAY)
          .tag("v6.1")
          .file("drivers/b.c", "int b;\n")
          .file("drivers/b.rs", "fn b() {}\n")
          .commit(DAY.plusDays(70))
          .tag("v6.2");
    }
    try (NewRepository repository = NewKernel.create(asahi)) {
      repository
          .file("drivers/a.c", "int a;\n")
          .file("drivers/gpu/drm/asahi/gpu.rs", "fn a() {}\nfn b() {}\n")
          .commit(DAY.plusDays(1))
          .tag("asahi-6.1-1")
          .file("drivers/gpu/drm/asahi/mmu.rs", "fn c() {}\n")
          .commit(DAY.plusDays(2))
          .tag("asahi-6.1-2");
    }
  }

  private Langmix run(String command, Object... arguments) {
    return Langmix.run(
        Stream.concat(
                Stream.of(command, "--tree", "mainline=" + linux, "--tree", "asahi=" + asahi),
                Stream.of(arguments))
            .toArray());
  }

  private Langmix report(Object... arguments) {
    return run("report", Stream.concat(Stream.of("--out", out), Stream.of(arguments)).toArray());
  }

  private List<Map<String, String>> rows(String file) throws IOException {
    return Csv.rows(out.resolve(file));
  }

  @Test
  void revisions_of_each_clone_are_measured_and_told_apart() throws Exception {
    assertThat(report("--format", "csv", "--tags", "all").status()).isZero();
    assertThat(rows("revisions.csv"))
        .extracting(row -> row.get("tree_name") + " " + row.get("revision"))
        .containsExactly(
            "mainline v6.1", "mainline v6.2", "asahi asahi-6.1-1", "asahi asahi-6.1-2");
    assertThat(rows("rust-code.csv"))
        .extracting(row -> row.get("tree_name"), row -> row.get("tree"))
        .containsExactly(
            tuple("mainline", "0"),
            tuple("mainline", "1"),
            tuple("asahi", "2"),
            tuple("asahi", "3"));
    assertThat(rows("counts.csv"))
        .filteredOn(row -> row.get("kind").equals("tree") && row.get("language").equals("Rust"))
        .extracting(row -> row.get("tree") + " " + row.get("revision") + " " + row.get("code"))
        .containsExactly("mainline v6.2 1", "asahi asahi-6.1-1 2", "asahi asahi-6.1-2 3");
    assertThat(rows("rust-share.csv")).hasSize(4);
  }

  @Test
  void nothing_is_compared_across_clones() throws Exception {
    report("--format", "csv", "--tags", "all");
    assertThat(rows("new-code.csv"))
        .filteredOn(row -> row.get("kind").equals("tree") && row.get("language").equals("Rust"))
        .extracting(row -> row.get("tree"), row -> row.get("since"), row -> row.get("new_code"))
        .containsExactly(tuple("mainline", "v6.1", "1"), tuple("asahi", "asahi-6.1-1", "1"));
    assertThat(rows("churn.csv"))
        .filteredOn(row -> row.get("kind").equals("tree"))
        .extracting(
            row -> row.get("tree"),
            row -> row.get("since"),
            row -> row.get("language"),
            row -> row.get("added"))
        .containsExactly(
            tuple("mainline", "v6.1", "Rust", "1"),
            tuple("mainline", "v6.1", "C", "1"),
            tuple("asahi", "asahi-6.1-1", "Rust", "1"));
    assertThat(rows("first-rust.csv"))
        .filteredOn(row -> row.get("kind").equals("tree"))
        .extracting(
            row -> row.get("tree"),
            row -> row.get("first_revision"),
            row -> row.get("newest_code"),
            row -> row.get("maybe_earlier"))
        .containsExactly(
            tuple("mainline", "v6.2", "1", "no"), tuple("asahi", "asahi-6.1-1", "3", "yes"));
  }

  @Test
  void what_tags_names_must_be_in_one_of_them() throws Exception {
    report("--format", "csv", "--tags", "v6.1..v6.2", "--tags", "asahi-*-2", "--since", "v6.1");
    assertThat(rows("revisions.csv"))
        .extracting(row -> row.get("revision"))
        .containsExactly("v6.1", "v6.2", "asahi-6.1-2");
    Langmix unknown = report("--tags", "all", "--tags", "v7*");
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.err()).contains("no tag matches 'v7*'");
    Langmix onlyOne = report("--tags", "mainline");
    assertThat(onlyOne.status()).isEqualTo(2);
    assertThat(onlyOne.err()).contains("--tree asahi: no tag matches mainline");
  }

  @Test
  void each_bound_may_be_known_to_another_clone() throws Exception {
    report(
        "--format", "csv", "--tags", "all", "--since", "v6.1", "--until", "asahi-6.1-1", "--quiet");
    assertThat(rows("revisions.csv"))
        .extracting(row -> row.get("revision"))
        .containsExactly("v6.1", "asahi-6.1-1");
    assertThat(report("--tags", "all", "--since", "2023-01-01").err())
        .contains("--tree asahi: no tag lies at or after --since 2023-01-01;");
  }

  @Test
  void samples_are_told_from_tags_whatever_the_clone_is_called() throws Exception {
    Langmix.run(
        "report",
        "--tree",
        "every one=" + linux,
        "--out",
        out,
        "--format",
        "csv",
        "--tags",
        "all",
        "--every",
        "year");
    assertThat(rows("new-code.csv"))
        .filteredOn(row -> row.get("kind").equals("tree"))
        .extracting(row -> row.get("since") + " to " + row.get("revision"))
        .containsOnly("v6.1 to v6.2", "2022 to 2023 (so far)");
  }

  @Test
  void charts_and_tables_name_the_clone() throws Exception {
    Langmix run = report("--tags", "all", "--format", "svg");
    assertThat(run.out())
        .contains("Rust in mainline v6.2, 2023-02-19", "Rust in asahi asahi-6.1-2, 2022-12-13");
    assertThat(Files.readString(out.resolve("charts/c-and-rust.svg")))
        .contains("in mainline v6.2")
        .contains(">Rust 1</text>", ">Rust 3</text>", ">mainline</text>", ">asahi</text>")
        .contains(">v6.2</text>", ">asahi-6.1-2</text>");
    assertThat(Files.readString(out.resolve("run.json")))
        .contains("\"repository\": \"mainline: linux.git, asahi: asahi.git\"")
        .contains("\"treeName\": \"asahi\"");
  }

  @Test
  void a_store_serves_all_of_them() throws Exception {
    Path store = temp.resolve("counts.mv");
    report("--format", "csv", "--tags", "all", "--store", store);
    String cold = Files.readString(out.resolve("counts.csv"));
    report("--format", "csv", "--tags", "all", "--store", store);
    assertThat(Files.readString(out.resolve("counts.csv"))).isEqualTo(cold);
    assertThat(Files.readString(out.resolve("run.json"))).contains("\"results\": 12");
  }

  @Test
  void a_gap_is_in_one_of_them() throws Exception {
    // The blob of asahi/mmu.rs.
    Files.delete(asahi.resolve("objects/af/cf5ace9d58ebb0eb463d71951fecb781398098"));
    assertThat(report("--format", "csv", "--tags", "all", "--allow-gaps").status()).isEqualTo(3);
    assertThat(rows("gaps.csv"))
        .extracting(row -> row.get("tree") + " " + row.get("revision") + " " + row.get("path"))
        .containsExactly("asahi asahi-6.1-2 drivers/gpu/drm/asahi/mmu.rs");
  }

  @Test
  void the_list_of_revisions_names_the_clone() {
    assertThat(run("revisions", "--tags", "all", "--csv").out().lines())
        .startsWith("revision,date,series,commit,tree,why,tree_name")
        .anyMatch(line -> line.startsWith("v6.2,2023-02-19,mainline mainline,"))
        .anyMatch(line -> line.startsWith("asahi-6.1-2,") && line.endsWith(",asahi"));
  }

  @Test
  void one_clone_with_a_name_is_as_one_without() throws Exception {
    Langmix.run("report", "--tree", "a=" + linux, "--out", out, "--format", "csv");
    assertThat(Files.readAllLines(out.resolve("counts.csv")).get(0))
        .endsWith(",undocumented_unsafe");
  }

  @Test
  void wrong_use_is_told() {
    assertThat(report(linux).err()).contains("REPO and --tree contradict each other");
    for (String wrong : List.of("mainline", "=" + linux, "mainline=", " =" + linux)) {
      Langmix run = Langmix.run("report", "--tree", wrong, "--out", out);
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err()).contains("--tree '" + wrong + "' is not NAME=PATH");
    }
    assertThat(report("--tree", "asahi=" + linux).err()).contains("--tree asahi is given twice");
    assertThat(report("--tree", "none=" + temp.resolve("none")).err())
        .contains("does not exist; name a clone");
    assertThat(out).doesNotExist();
  }
}
