package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.langmix.NewKernel;
import org.langmix.git.NewRepository;

/** Reports on repositories that are not the kernel's. */
class AnyRepositoryTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
  private static final String RUST = "fn a() {\n    unsafe { b() }\n}\n".repeat(60);

  @TempDir private Path temp;
  private Path tool;
  private Path out;

  @BeforeEach
  void makeRepository() {
    tool = temp.resolve("tool.git");
    out = temp.resolve("report");
    try (NewRepository repository = NewRepository.create(tool)) {
      repository
          .file("Kbuild", "")
          .file("MAINTAINERS", "Maintainers List\n\nTOOL\nF:\tsrc/\n")
          .file("Makefile", "VERSION = 2026\n")
          .file("main.c", "int a;\nint b;\n")
          .file("src/a.c", "int c;\n")
          .file("rust/syn/lib.rs", "module! { type: A }\n")
          .commit(DAY)
          .tag("v1.0")
          .file("src/a.rs", RUST)
          .file("tree/b.rs", "fn b() {}\n")
          .commit(DAY.plusDays(90))
          .tag("v1.1");
    }
  }

  private Langmix report(Object... arguments) {
    Langmix run =
        Langmix.run(
            Stream.concat(Stream.of("report", "--out", out), Stream.of(arguments)).toArray());
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    return run;
  }

  private List<Map<String, String>> rows(String file) throws IOException {
    return Csv.rows(out.resolve(file));
  }

  @Test
  void no_output_speaks_of_the_kernel() throws Exception {
    Langmix run = report("--tags", "all", "--maintainers", tool);
    assertThat(run.out()).doesNotContainIgnoringCase("kernel").doesNotContain("odule");
    assertThat(Langmix.run("revisions", "--tags", "all", tool).out())
        .doesNotContainIgnoringCase("kernel");
    assertThat(Langmix.run("compare", "v1.0", "v1.1", tool).out())
        .contains("lines of the project's own code", "src", "tree")
        .doesNotContainIgnoringCase("kernel")
        .doesNotContain("odule");
    assertThat(Langmix.run("compare", "v1.0", "v1.1", "--csv", tool).out())
        .doesNotContainIgnoringCase("kernel");
    assertThat(Langmix.run("count", "--repo", tool, "--revision", "v1.1").out())
        .doesNotContainIgnoringCase("kernel")
        .doesNotContain("vendored");
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
            .as(file.toString())
            .doesNotContainIgnoringCase("kernel");
      }
    }
  }

  @Test
  void headlines_are_of_the_projects_own_code() throws Exception {
    assertThat(report("--tags", "all", tool).out())
        .contains("(lines of the project's own code)")
        .doesNotContain("Besides");
    assertThat(Files.readString(out.resolve("report.html")))
        .contains("of the project’s own code in v1.1", "Directories in v1.1")
        .doesNotContain("Areas", "Vendored", "Oldest rustc", "Rust modules");
    assertThat(Files.readString(out.resolve("summary.md")))
        .contains(
            "**182 lines of Rust code, 98 % of all Rust and C code", "## Directories with Rust")
        .doesNotContain("Area", "endored", "odules");
  }

  @Test
  void directories_take_the_place_of_areas() throws Exception {
    report("--tags", "all", tool);
    assertThat(rows("rust-code.csv").get(1))
        .containsEntry("tree", "182")
        .containsEntry("src", "180")
        .containsEntry("tree/", "1")
        .containsEntry("rust", "1")
        .containsEntry("(root files)", "0");
    assertThat(rows("counts.csv"))
        .extracting(row -> row.get("kind"))
        .containsOnly("tree", "directory");
    assertThat(rows("counts.csv")).extracting(row -> row.get("origin")).containsOnly("own");
    assertThat(charts())
        .contains("area-src.svg", "rust-by-area.svg", "share-heat-map.svg", "unsafe-density.svg")
        .noneMatch(name -> name.startsWith("pair-"));
  }

  private Set<String> charts() throws IOException {
    try (Stream<Path> files = Files.list(out.resolve("charts"))) {
      return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    }
  }

  @Test
  void a_users_areas_and_milestones_apply() throws Exception {
    Path areas = temp.resolve("areas");
    Files.writeString(areas, "Mine\nF:\tsrc/\n\nCrates\nA:\tvendored\nF:\trust/syn/\n");
    Langmix run = report("--tags", "all", "--areas", areas, tool);
    assertThat(run.out()).contains("Mine", "Besides: vendored Rust 1,");
    assertThat(rows("counts.csv"))
        .extracting(row -> row.get("origin"))
        .containsOnly("own", "vendored");
    assertThat(Files.readString(out.resolve("report.html"))).contains("Areas in v1.1");
  }

  @Test
  void what_is_new_since_the_previous_report_is_told_by_directory() throws Exception {
    report("--tags", "v1.0", tool);
    Langmix run = report("--tags", "all", "--previous", out, tool);
    assertThat(run.out()).contains("Rust for the first time: src, tree");
  }

  @ParameterizedTest
  @ValueSource(strings = {"MAINTAINERS", "Makefile", "kernel/Makefile", "mm/Makefile"})
  void a_tree_that_lacks_a_mark_of_the_kernel_is_none(String mark) {
    Path linux = temp.resolve("linux.git");
    try (NewRepository repository = NewKernel.create(linux)) {
      repository
          .file("a.rs", "fn a() {}\n")
          .commit(DAY)
          .tag("v6.1")
          .without(mark)
          .commit(DAY.plusDays(1))
          .tag("v6.2");
    }
    assertThat(report("--since", "v6.2", linux).out()).contains("own code");
    assertThat(report("--until", "v6.1", linux).out()).contains("kernel-written code");
  }

  @Test
  void a_report_on_a_kernel_and_another_repository_speaks_of_neither() throws Exception {
    Path linux = temp.resolve("linux.git");
    try (NewRepository repository = NewKernel.create(linux)) {
      repository.file("rust/syn/lib.rs", RUST).file("a.c", "int a;\n").commit(DAY).tag("v6.1");
    }
    Langmix run = report("--tags", "all", "--tree", "linux=" + linux, "--tree", "tool=" + tool);
    assertThat(run.out()).contains("the projects' own code").doesNotContain("kernel");
    assertThat(rows("counts.csv"))
        .filteredOn(row -> row.get("subsystem").equals("rust"))
        .extracting(row -> row.get("tree") + " " + row.get("origin"))
        .containsExactly("linux vendored", "tool own", "tool own");
  }
}
