package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.NewKernel;
import org.langmix.git.NewRepository;

class ReportCommandTest {
  private static final LocalDate DAY = LocalDate.of(2022, 10, 2);

  @TempDir private Path temp;
  private Path linux;
  private Path out;

  @BeforeEach
  void makeRepository() {
    linux = temp.resolve("linux.git");
    out = temp.resolve("report");
    try (NewRepository repository = NewKernel.create(linux)) {
      repository
          .file("drivers/android/binder.c", "/* a */\nint a;\n\nint b;\n")
          .file("include/linux/a.h", "int c;\n")
          .file("init.c", "int d;\n")
          .commit(DAY)
          .tag("v5.19")
          .tag("v6.0", DAY.plusDays(60))
          .file("rust/kernel/lib.rs", "//! Kernel.\n\nfn a() {}\nfn b() {}\n")
          .file("rust/syn/lib.rs", "fn c() {}\n")
          .file("scripts/min-tool-version.sh", "case x in\nrustc)\n\techo 1.62.0\n\t;;\nesac\n")
          .commit(DAY.plusDays(70))
          .tag("v6.1-rc1")
          .tag("v6.1")
          .file("drivers/android/binder/node.rs", "fn d() {}\n")
          .commit(DAY.plusDays(140))
          .tag("v6.2")
          .tag("v6.1.5", DAY.plusDays(150));
    }
  }

  private Langmix report(Object... arguments) {
    return Langmix.run(
        Stream.concat(Stream.of("report", linux, "--out", out), Stream.of(arguments)).toArray());
  }

  private List<Map<String, String>> counts() throws IOException {
    return Csv.rows(out.resolve("counts.csv"));
  }

  private List<String> revisions() throws IOException {
    return Csv.rows(out.resolve("revisions.csv")).stream().map(row -> row.get("revision")).toList();
  }

  @Test
  void by_default_mainline_releases_are_measured_from_the_last_one_without_rust() throws Exception {
    assertThat(report("--format", "csv").status()).isZero();
    assertThat(revisions()).containsExactly("v6.0", "v6.1", "v6.2");
  }

  @Test
  void tags_since_and_until_choose_revisions() throws Exception {
    report("--format", "csv", "--tags", "all");
    assertThat(revisions()).containsExactly("v5.19", "v6.0", "v6.1-rc1", "v6.1", "v6.1.5", "v6.2");
    report("--format", "csv", "--since", "v5.19", "--until", "2022-12-31");
    assertThat(revisions()).containsExactly("v5.19", "v6.0", "v6.1");
    report("--format", "csv", "--tags", "stable", "--tags", "v6.0..v6.1");
    assertThat(revisions()).containsExactly("v6.0", "v6.1", "v6.1.5");
    report("--format", "csv", "--tags", "v6.1*");
    assertThat(revisions()).containsExactly("v6.1-rc1", "v6.1", "v6.1.5");
  }

  @Test
  void samples_and_head_are_measured_under_their_names() throws Exception {
    assertThat(report("--format", "csv", "--every", "quarter", "--ref", "master", "--head").out())
        .contains("Rust in HEAD, 2023-02-19");
    assertThat(Csv.rows(out.resolve("rust-code.csv")))
        .extracting(row -> row.get("revision"), row -> row.get("tree"))
        .containsExactly(tuple("2022-Q4", "2"), tuple("2023-Q1 (so far)", "3"), tuple("HEAD", "3"));
    assertThat(Files.readString(out.resolve("run.json")))
        .contains("\"every\": \"quarter\"", "\"ref\": \"master\"", "\"head\": true");
  }

  @Test
  void until_alone_keeps_the_last_release_without_rust_before_it() throws Exception {
    report("--format", "csv", "--until", "v6.0");
    assertThat(revisions()).containsExactly("v6.0");
    report("--format", "csv", "--until", "v6.1");
    assertThat(revisions()).containsExactly("v6.0", "v6.1");
  }

  @Test
  void a_row_of_counts_tells_what_a_person_would_count() throws Exception {
    report("--format", "csv");
    assertThat(counts())
        .filteredOn(
            row -> row.get("revision").equals("v6.2") && row.get("subsystem").equals("Binder"))
        .extracting(
            row -> row.get("language"),
            row -> row.get("files"),
            row -> row.get("lines"),
            row -> row.get("code"),
            row -> row.get("comment"),
            row -> row.get("blank"))
        .containsExactly(
            tuple("Rust", "1", "1", "1", "0", "0"), tuple("C", "1", "4", "2", "1", "1"));
  }

  @Test
  void vendored_rust_is_told_apart() throws Exception {
    report("--format", "csv");
    assertThat(counts())
        .filteredOn(
            row ->
                row.get("revision").equals("v6.1")
                    && row.get("kind").equals("tree")
                    && row.get("language").equals("Rust"))
        .extracting(row -> row.get("origin"), row -> row.get("code"), row -> row.get("doc"))
        .containsExactly(tuple("kernel", "2", "1"), tuple("vendored", "1", "0"));
    assertThat(Csv.rows(out.resolve("rust-code.csv")))
        .extracting(row -> row.get("tree"))
        .containsExactly("0", "2", "3");
    assertThat(Csv.rows(out.resolve("rust-share.csv")))
        .extracting(row -> row.get("Binder"))
        .containsExactly("0", "0", "33.33");
  }

  @Test
  void modules_of_vendored_crates_and_samples_are_left_out_of_the_headline() throws Exception {
    try (NewRepository repository = NewKernel.create(temp.resolve("modules.git"))) {
      repository
          .file("rust/syn/lib.rs", "module! { type: A }\n")
          .file("samples/rust/a.rs", "module! { type: A }\n")
          .file("drivers/a.rs", "module! { type: A }\n")
          .file("drivers/b.c", "MODULE_LICENSE(\"GPL\");\n")
          .commit(DAY)
          .tag("v6.1");
    }
    Langmix.run("report", temp.resolve("modules.git"), "--out", out, "--format", "csv");
    assertThat(Csv.rows(out.resolve("revisions.csv")))
        .extracting(row -> row.get("rust_modules"), row -> row.get("c_modules"))
        .containsExactly(tuple("1", "1"));
    assertThat(counts())
        .filteredOn(row -> row.get("kind").equals("tree") && row.get("language").equals("Rust"))
        .extracting(row -> row.get("origin"), row -> row.get("modules"))
        .containsExactly(tuple("kernel", "2"), tuple("vendored", "0"));
  }

  @Test
  void directories_add_up_to_the_tree() throws Exception {
    report("--format", "csv", "--tags", "all");
    List<Map<String, String>> rows = counts();
    for (String column : List.of("files", "lines", "code", "comment", "blank")) {
      assertThat(Csv.sum(rows, column, row -> row.get("kind").equals("directory")))
          .isEqualTo(Csv.sum(rows, column, row -> row.get("kind").equals("tree")));
    }
    assertThat(rows).extracting(row -> row.get("subsystem")).contains("(root files)", "drivers");
  }

  @Test
  void directories_are_reported_by_name_and_by_depth() throws Exception {
    report("--format", "csv", "--dir", "drivers/android/", "--tags", "v6.2");
    assertThat(paths()).containsExactly("drivers/android");
    report("--format", "csv", "--depth", "3", "--tags", "v6.2");
    assertThat(paths())
        .containsExactly(
            "drivers/android",
            "drivers/android/binder",
            "include/linux",
            "rust/kernel",
            "rust/syn");
  }

  private List<String> paths() throws IOException {
    return counts().stream()
        .filter(row -> row.get("kind").equals("path"))
        .map(row -> row.get("subsystem"))
        .distinct()
        .toList();
  }

  @Test
  void areas_come_from_a_file() throws Exception {
    Path areas = Files.writeString(temp.resolve("areas"), "Mine\nF:\tdrivers/\n");
    assertThat(report("--format", "csv", "--areas", areas).status()).isZero();
    assertThat(counts())
        .filteredOn(row -> row.get("kind").equals("area"))
        .extracting(row -> row.get("subsystem"))
        .containsOnly("Mine");
  }

  @Test
  void minimum_tool_versions_are_those_of_each_tree() throws Exception {
    report("--format", "csv");
    assertThat(Csv.rows(out.resolve("revisions.csv")))
        .extracting(row -> row.get("min_rustc"), row -> row.get("min_gcc"))
        .containsExactly(tuple("", ""), tuple("1.62.0", ""), tuple("1.62.0", ""));
  }

  @Test
  void the_bytes_do_not_depend_on_the_thread_count() throws Exception {
    report("--threads", "1", "--format", "csv,svg");
    Map<String, String> one = ReportFiles.in(out);
    report("--threads", "8", "--format", "csv,svg");
    Map<String, String> eight = ReportFiles.in(out);
    assertThat(eight).containsOnlyKeys(one.keySet());
    one.forEach((name, bytes) -> assertThat(eight.get(name)).as(name).isEqualTo(bytes));
  }

  @Test
  void charts_are_written_for_areas_and_pairs() throws Exception {
    assertThat(report().status()).isZero();
    assertThat(ReportFiles.in(out).keySet())
        .contains(
            "charts/c-and-rust.svg",
            "charts/c-and-rust.png",
            "charts/rust-share.svg",
            "charts/rust-by-area.png",
            "charts/area-binder.svg",
            "charts/pair-binder.png")
        .doesNotContain("charts/area-nvme.svg");
    assertThat(Files.readString(out.resolve("charts/c-and-rust.svg")))
        .startsWith("<svg")
        .contains("in v6.2");
  }

  @Test
  void the_summary_tells_areas_share_and_change() {
    String summary = report("--format", "csv").out();
    assertThat(summary).contains("Rust in v6.2, 2023-02-19", "Rust  since v6.1");
    assertThat(summary).containsPattern("Whole tree +3 +\\+1 +4 +43 % ");
    assertThat(summary).containsPattern("Binder +1 +\\+1 +2 +33 % ");
    assertThat(summary).contains(out.toString());
    assertThat(summary.lines().takeWhile(line -> !line.startsWith("The report")))
        .allSatisfy(line -> assertThat(line.length()).isLessThan(81));
  }

  @Test
  void quiet_says_nothing() {
    Langmix run = report("--format", "csv", "--quiet");
    assertThat(run).isEqualTo(new Langmix(0, "", ""));
  }

  @Test
  void a_file_that_can_not_be_read_is_a_gap_and_shows_in_the_exit_status() throws Exception {
    try (Stream<Path> objects = Files.walk(linux.resolve("objects"))) {
      // This is the blob of binder/node.rs. No other object has these bytes.
      Path blob = linux.resolve("objects").resolve(looseName("fn d() {}\n"));
      assertThat(objects).contains(blob);
      Files.delete(blob);
    }
    Langmix run = report("--format", "csv", "--allow-gaps");
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err())
        .contains("1 file of 1 revision could not be counted")
        .contains("gaps.csv");
    assertThat(Csv.rows(out.resolve("gaps.csv")))
        .extracting(row -> row.get("revision"), row -> row.get("path"), row -> row.get("reason"))
        .containsExactly(
            tuple("v6.2", "drivers/android/binder/node.rs", "missing from the repository"));
  }

  private static String looseName(String content) throws Exception {
    byte[] body = ("blob " + content.length() + "\0" + content).getBytes(StandardCharsets.US_ASCII);
    String id = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(body));
    return id.substring(0, 2) + "/" + id.substring(2);
  }
}
