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
import org.langmix.git.NewRepository;
import org.langmix.report.text.ReadMarkdown;

/** Reports on what kernel trees say of their Rust code; {@link FactsKernel} has the tree. */
class KernelFactsTest {
  private static final List<String> FILES =
      List.of("modules.csv", "abstractions.csv", "platform.csv");

  private static final String UNREAD =
      "1 file on modules, abstractions and platforms could not be read, so that some of their"
          + " cells are empty";

  @TempDir private Path temp;
  private LooseObjects linux;
  private Path out;

  @BeforeEach
  void makeRepository() {
    linux = new LooseObjects(temp.resolve("linux.git"));
    out = temp.resolve("report");
    FactsKernel.create(linux.repository());
  }

  private Langmix report(Object... arguments) {
    return Langmix.run(
        Stream.concat(
                Stream.of("report", linux.repository(), "--out", out, "--format", "csv"),
                Stream.of(arguments))
            .toArray());
  }

  private List<Map<String, String>> rows(String file) throws IOException {
    return Csv.rows(out.resolve(file));
  }

  private List<String> lines(String file) throws IOException {
    return Files.readAllLines(out.resolve(file)).stream()
        .skip(1)
        .map(line -> line.replaceFirst(",[0-9a-f]{40},", ",COMMIT,"))
        .toList();
  }

  @Test
  void a_module_is_a_row_with_what_its_files_say() throws IOException {
    assertThat(report().status()).isZero();
    assertThat(lines("modules.csv"))
        .containsExactly(
            "v6.1,2022-12-11,COMMIT,x_phy,module,drivers/net/phy/x.rs,module_phy_driver,\"A; B\","
                + "X PHY,GPL,X_PHY && PHYLIB,RUST && PHYLIB,"
                + "\"kernel::net::phy; kernel::prelude\",2,18,13,3,1,2,2,1,v6.1",
            "v6.2,2023-02-19,COMMIT,qr,builtin,drivers/gpu/qr.rs,,,,,QR,,,1,1,1,0,0,0,0,0,v6.2",
            "v6.2,2023-02-19,COMMIT,x_phy,module,drivers/net/phy/x.rs,module_phy_driver,\"A; B\","
                + "X PHY,GPL,X_PHY && PHYLIB,RUST && PHYLIB,"
                + "\"kernel::net::phy; kernel::prelude\",2,18,13,3,1,2,2,1,v6.1",
            "v6.2,2023-02-19,COMMIT,minimal,sample,samples/rust/minimal.rs,module,A,,,"
                + "SAMPLE_RUST && SAMPLES,,kernel::prelude,1,2,2,0,0,0,0,0,v6.2");
  }

  @Test
  void an_abstraction_is_a_row_with_the_number_of_its_users() throws IOException {
    report("--since", "v6.2");
    assertThat(lines("abstractions.csv"))
        .containsExactly(
            "v6.2,2023-02-19,COMMIT,kernel::net,rust/kernel/net.rs,2,5,2,1,1,1,0,v6.2",
            "v6.2,2023-02-19,COMMIT,kernel::net::phy,rust/kernel/net/phy.rs,1,4,1,1,1,1,1,v6.2",
            "v6.2,2023-02-19,COMMIT,kernel::prelude,rust/kernel/prelude.rs,1,1,0,0,0,0,2,v6.2");
  }

  @Test
  void the_platform_is_a_row_for_each_revision_with_rust() throws IOException {
    report();
    assertThat(lines("platform.csv"))
        .containsExactly(
            "v6.1,2022-12-11,COMMIT,1,x86,1.62.0,0.56.0,11,1.48.0,1.65.0,2,1,core_ffi_c,2,1,2021,",
            "v6.2,2023-02-19,COMMIT,2,\"arm64; x86\",1.62.0,0.56.0,11,1.48.0,1.67.0,2,1,core_ffi_c,2,"
                + "1,2021,arm64 1.63.0");
  }

  @Test
  void a_filter_chooses_modules_and_abstractions_by_their_paths() throws IOException {
    report("--only", "drivers/");
    assertThat(rows("modules.csv"))
        .extracting(row -> row.get("module"), row -> row.get("files"), row -> row.get("paths"))
        .containsExactly(
            tuple("x_phy", "2", "only drivers/"),
            tuple("qr", "1", "only drivers/"),
            tuple("x_phy", "2", "only drivers/"));
    assertThat(rows("abstractions.csv")).isEmpty();
    assertThat(rows("platform.csv")).hasSize(2);
  }

  @Test
  void vendored_files_are_those_that_the_areas_say() throws IOException {
    Path areas = Files.writeString(temp.resolve("areas"), "Copied\nA: vendored\nF: drivers/gpu/\n");
    report("--areas", areas);
    assertThat(rows("modules.csv")).extracting(row -> row.get("module")).doesNotContain("qr");
  }

  @Test
  void the_files_are_the_same_for_any_number_of_threads_and_from_the_store() throws Exception {
    Path store = temp.resolve("counts.mv");
    report("--threads", "1", "--no-store");
    Map<String, String> files = ReportFiles.in(out);
    assertThat(files.keySet()).containsAll(FILES);
    report("--threads", "3", "--store", store);
    assertThat(ReportFiles.in(out)).isEqualTo(files);
    linux.remove("v6.1:drivers/net/phy/Makefile"); // what is known is not read again
    Langmix warm = report("--store", store);
    assertThat(warm.err()).isEmpty();
    assertThat(ReportFiles.in(out)).isEqualTo(files);
  }

  @Test
  void two_tags_of_one_tree_have_each_the_rustc_of_its_day() throws IOException {
    linux = new LooseObjects(temp.resolve("retagged.git"));
    try (NewRepository repository = FactsKernel.open(linux.repository())) {
      repository.tag("v6.3", LocalDate.of(2025, 9, 1));
    }
    report("--since", "v6.2");
    assertThat(rows("platform.csv"))
        .extracting(row -> row.get("revision"), row -> row.get("debian_rustc"))
        .containsExactly(tuple("v6.2", "1.48.0"), tuple("v6.3", "1.85.0"));
  }

  @Test
  void a_makefile_that_is_missing_is_a_gap_and_leaves_its_cells_empty() throws Exception {
    linux.remove("v6.1:drivers/net/phy/Makefile");
    Langmix run = report("--since", "v6.1", "--until", "v6.1");
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).contains(UNREAD);
    assertThat(rows("gaps.csv"))
        .extracting(
            row -> row.get("revision"),
            row -> row.get("path"),
            row -> row.get("reason"),
            row -> row.get("kind"))
        .containsExactly(
            tuple(
                "v6.1",
                "drivers/net/phy/Makefile",
                "missing from the repository; only what it says of the Rust code is not known",
                "facts"));
    assertThat(rows("modules.csv"))
        .extracting(row -> row.get("module"), row -> row.get("config"), row -> row.get("code"))
        .containsExactly(tuple("x_phy", "", "13"));
  }

  @Test
  void every_output_tells_of_a_makefile_that_is_missing() throws Exception {
    linux.remove("v6.1:drivers/net/phy/Makefile");
    Langmix run = report("--since", "v6.1", "--until", "v6.1", "--format", "html,markdown");
    String told = "Not all could be read: " + UNREAD;
    assertThat(run.out().replace('\n', ' ')).contains(told);
    assertThat(new ReadMarkdown(Files.readString(out.resolve("summary.md"))).text()).contains(told);
    ReadPage page = ReadPage.of(out.resolve("report.html"));
    assertThat(page.text("notice warning")).contains(told);
    assertThat(page.text("notice warning")).doesNotContain("Incomplete:");
    assertThat(Files.readString(out.resolve("run.json")))
        .contains("\"whole\": true,\n      \"incomplete\": [],\n")
        .contains("\"unread\": [\n        \"facts\"\n      ]");
  }

  @Test
  void figures_that_miss_a_file_are_empty() throws Exception {
    linux.remove("v6.1:drivers/net/phy/hw.rs");
    linux.remove("v6.1:arch/x86/Kconfig");
    assertThat(report("--since", "v6.1", "--allow-gaps").status()).isEqualTo(3);
    assertThat(rows("modules.csv").get(0))
        .containsEntry("module", "x_phy")
        .containsEntry("files", "")
        .containsEntry("undocumented_unsafe", "")
        .containsEntry("since", "v6.1");
    assertThat(rows("platform.csv").get(0))
        .containsEntry("architectures", "")
        .containsEntry("architecture_names", "")
        .containsEntry("features_used", "")
        .containsEntry("helpers", "1");
    assertThat(rows("gaps.csv"))
        .filteredOn(row -> row.get("revision").equals("v6.1"))
        .extracting(row -> row.get("path"))
        .containsExactly("drivers/net/phy/hw.rs", "arch/x86/Kconfig");
  }

  @Test
  void what_has_gaps_is_not_kept() throws Exception {
    Path store = temp.resolve("counts.mv");
    byte[] makefile = linux.remove("v6.1:drivers/net/phy/Makefile");
    assertThat(report("--store", store).status()).isEqualTo(3);
    linux.write("v6.1:drivers/net/phy/Makefile", makefile);
    assertThat(report("--store", store).status()).isZero();
    assertThat(rows("modules.csv").get(0)).containsEntry("config", "X_PHY && PHYLIB");
  }

  @Test
  void a_repository_that_is_no_kernel_has_no_such_files() throws IOException {
    Path other = temp.resolve("other.git");
    try (NewRepository repository = NewRepository.create(other)) {
      repository.file("a.rs", "module! { type: A, name: \"a\" }\n");
      repository.commit(LocalDate.of(2023, 2, 19)).tag("v1.0");
    }
    assertThat(Langmix.run("report", other, "--out", out, "--format", "csv").status()).isZero();
    assertThat(ReportFiles.in(out)).containsKey("counts.csv").doesNotContainKeys("modules.csv");
    assertThat(ReportFiles.in(out)).doesNotContainKeys("abstractions.csv", "platform.csv");
  }
}
