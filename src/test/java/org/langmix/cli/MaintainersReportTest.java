package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
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

/** Reports on the sections of the kernel's MAINTAINERS file as subsystems. */
class MaintainersReportTest {
  private static final String OLDER =
      "Maintainers List\n----------------\n\nANDROID\nF:\tdrivers/android/binder/\n";

  private static final String NEWEST =
      """
      Maintainers List
      ----------------

      ZORRO
      F:\tdrivers/zorro/

      ANDROID
      F:\tdrivers/android/

      Binder
      F:\tdrivers/android/binder.c
      F:\tdrivers/android/binder/

      VENDORED
      F:\trust/syn/

      RUST BY NAME
      N:\trust

      THE REST
      F:\t*
      F:\t*/
      """;

  @TempDir private Path temp;
  private Path linux;
  private Path out;

  @BeforeEach
  void makeRepository() {
    linux = temp.resolve("linux.git");
    out = temp.resolve("report");
    try (NewRepository repository = NewKernel.create(linux)) {
      repository
          .file("MAINTAINERS", OLDER)
          .file("drivers/android/binder.c", "int a;\nint b;\n")
          .file("drivers/zorro/zorro.c", "int c;\n")
          .commit(LocalDate.of(2022, 10, 2))
          .tag("v6.0")
          .file("MAINTAINERS", NEWEST)
          .file("drivers/android/binder/node.rs", "fn d() {}\n")
          .file("rust/syn/lib.rs", "fn e() {}\n")
          .commit(LocalDate.of(2022, 12, 11))
          .tag("v6.1");
    }
  }

  private Langmix report(Object... arguments) {
    return Langmix.run(
        Stream.concat(
                Stream.of("report", linux, "--out", out, "--format", "csv"), Stream.of(arguments))
            .toArray());
  }

  private List<Map<String, String>> sections() throws IOException {
    return Csv.rows(out.resolve("counts.csv")).stream()
        .filter(row -> row.get("kind").equals("maintainers"))
        .toList();
  }

  @Test
  void sections_of_the_newest_revision_are_counted_at_every_revision() throws Exception {
    assertThat(report("--maintainers"))
        .extracting(Langmix::status, Langmix::err)
        .containsExactly(0, "");
    assertThat(sections())
        .extracting(
            row -> row.get("revision"),
            row -> row.get("subsystem"),
            row -> row.get("language"),
            row -> row.get("origin"),
            row -> row.get("code"))
        .containsExactly(
            tuple("v6.0", "ANDROID", "C", "kernel", "2"),
            tuple("v6.0", "Binder", "C", "kernel", "2"),
            tuple("v6.1", "ANDROID", "Rust", "kernel", "1"),
            tuple("v6.1", "ANDROID", "C", "kernel", "2"),
            tuple("v6.1", "Binder", "Rust", "kernel", "1"),
            tuple("v6.1", "Binder", "C", "kernel", "2"),
            tuple("v6.1", "VENDORED", "Rust", "vendored", "1"));
  }

  @Test
  void without_the_newest_revision_its_sections_do_not_hold() throws Exception {
    report("--maintainers", "--until", "v6.0");
    assertThat(sections()).isEmpty();
    report("--maintainers", "--all-sections", "--until", "v6.0");
    assertThat(sections()).isEmpty(); // the older pattern names a directory that was added later
  }

  @Test
  void sections_without_rust_are_written_on_demand() throws Exception {
    assertThat(report("--maintainers", "--all-sections").status()).isZero();
    assertThat(sections())
        .filteredOn(row -> row.get("subsystem").equals("ZORRO"))
        .extracting(row -> row.get("revision"), row -> row.get("code"))
        .containsExactly(tuple("v6.0", "1"), tuple("v6.1", "1"));
    assertThat(sections())
        .extracting(row -> row.get("subsystem"))
        .doesNotContain("THE REST", "RUST BY NAME");
  }

  @Test
  void all_that_is_reported_without_sections_stays_as_it_is() throws Exception {
    String summary = report("--depth", "2").out();
    Map<String, String> expected = ReportFiles.in(out);
    String sections = "2 sections of MAINTAINERS have Rust; most in ANDROID (1), Binder (1)\n\n";
    String withSections = report("--depth", "2", "--maintainers", "--all-sections").out();
    assertThat(withSections).contains(sections);
    assertThat(withSections.replace(sections, "")).isEqualTo(summary);
    Map<String, String> files = ReportFiles.in(out);
    files.replaceAll(
        (name, text) ->
            name.endsWith(".csv") && !name.equals("terms.csv")
                ? String.join(
                    "",
                    text.lines()
                        .filter(line -> !line.matches("(.*,)?maintainers,.*"))
                        .map(line -> line + "\r\n")
                        .toList())
                : text);
    assertThat(files).isEqualTo(expected);
    List<String> kinds =
        Csv.rows(out.resolve("counts.csv")).stream()
            .filter(row -> row.get("revision").equals("v6.1"))
            .map(row -> row.get("kind"))
            .distinct()
            .toList();
    assertThat(kinds).containsExactly("tree", "directory", "area", "path", "maintainers");
  }

  @Test
  void the_options_are_in_the_provenance() throws Exception {
    report("--maintainers");
    assertThat(options().get("maintainers").getAsBoolean()).isTrue();
    assertThat(options().get("allSections").getAsBoolean()).isFalse();
    report("--maintainers", "--all-sections");
    assertThat(options().get("allSections").getAsBoolean()).isTrue();
    report();
    assertThat(options().get("maintainers").getAsBoolean()).isFalse();
  }

  private JsonObject options() throws IOException {
    return JsonParser.parseString(Files.readString(out.resolve("run.json")))
        .getAsJsonObject()
        .getAsJsonObject("options");
  }

  @Test
  void a_pattern_that_can_not_be_taken_is_told_and_passed_over() throws Exception {
    try (NewRepository repository = NewKernel.create(temp.resolve("bad.git"))) {
      repository
          .file("MAINTAINERS", "A\nF:\t/rust/\nF:\trust/\n")
          .file("rust/a.rs", "fn a() {}\n")
          .commit(LocalDate.EPOCH)
          .tag("v6.1");
    }
    Langmix run =
        Langmix.run(
            "report", temp.resolve("bad.git"), "--out", out, "--format", "csv", "--maintainers");
    assertThat(run.status()).isZero();
    assertThat(run.err().lines())
        .containsExactly(
            "langmix: invalid lines ignored in MAINTAINERS in v6.1: 1; the first: line 2: '/rust/'"
                + " is not relative to the top of the tree; write it without a leading / or ./ and"
                + " without ..");
    assertThat(sections()).extracting(row -> row.get("subsystem")).containsExactly("A");
  }

  @Test
  void a_file_far_larger_than_any_kernels_is_refused() throws Exception {
    try (NewRepository repository = NewKernel.create(temp.resolve("large.git"))) {
      repository
          .file("MAINTAINERS", "A\nF:\trust/\n".repeat(2_000_000))
          .file("rust/a.rs", "fn a() {}\n")
          .commit(LocalDate.EPOCH)
          .tag("v6.1");
    }
    Langmix run = Langmix.run("report", temp.resolve("large.git"), "--out", out, "--maintainers");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "langmix: v6.1, the newest revision, has a MAINTAINERS file larger than 16,777,216"
                + " bytes; choose other revisions or leave out --maintainers\n");
  }

  @Test
  void the_kernels_file_may_be_the_list_of_areas() throws Exception {
    Path file = Files.writeString(temp.resolve("MAINTAINERS"), NEWEST + "\nA\nF:\t/rust/\n");
    Langmix run = report("--areas", file);
    assertThat(run.status()).isZero();
    assertThat(run.err()).startsWith("langmix: invalid lines ignored in " + file + ": 1; ");
    assertThat(Files.readAllLines(out.resolve("rust-code.csv")))
        .containsExactly(
            "revision,date,tree,ZORRO,ANDROID,Binder,VENDORED",
            "v6.0,2022-10-02,0,0,0,0,",
            "v6.1,2022-12-11,1,0,1,1,0");
  }

  @Test
  void what_is_remembered_of_a_tree_depends_on_the_sections() throws Exception {
    Path store = temp.resolve("counts.mv");
    report("--store", store);
    for (List<String> options :
        List.of(List.of("--maintainers"), List.of("--maintainers", "--all-sections"))) {
      report(options.toArray());
      Map<String, String> expected = ReportFiles.in(out);
      Object[] stored = Stream.concat(options.stream(), Stream.of("--store", store)).toArray();
      report(stored);
      assertThat(ReportFiles.in(out)).isEqualTo(expected);
      report(stored);
      assertThat(Files.readString(out.resolve("run.json"))).contains("\"results\": 6");
      assertThat(ReportFiles.in(out)).isEqualTo(expected);
    }
  }

  @Test
  void a_new_maintainers_file_changes_what_was_remembered() throws Exception {
    Path store = temp.resolve("counts.mv");
    report("--store", store, "--maintainers");
    try (NewRepository repository = NewKernel.create(temp.resolve("next.git"))) {
      repository
          .file("MAINTAINERS", OLDER)
          .file("drivers/android/binder.c", "int a;\nint b;\n")
          .file("drivers/zorro/zorro.c", "int c;\n")
          .commit(LocalDate.of(2022, 10, 2))
          .tag("v6.0")
          .file("MAINTAINERS", "ANDROID\nF:\tdrivers/zorro/\nF:\trust/\n")
          .file("rust/a.rs", "fn e() {}\n")
          .commit(LocalDate.of(2022, 12, 11))
          .tag("v6.1");
    }
    linux = temp.resolve("next.git");
    report("--store", store, "--maintainers");
    assertThat(sections())
        .extracting(row -> row.get("revision"), row -> row.get("language"), row -> row.get("code"))
        .containsExactly(
            tuple("v6.0", "C", "1"), tuple("v6.1", "Rust", "1"), tuple("v6.1", "C", "1"));
  }
}
