package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.NewKernel;
import org.langmix.git.NewRepository;
import org.langmix.report.text.ReadMarkdown;

/** What page, digest, terminal and charts tell of modules; {@link FactsKernel} has the trees. */
class ModulesOnThePageTest {
  @TempDir private Path temp;
  private Path linux;
  private Path out;

  @BeforeEach
  void makeRepository() {
    linux = temp.resolve("linux.git");
    out = temp.resolve("report");
    FactsKernel.create(linux);
  }

  private Langmix report(String format) {
    return Langmix.run("report", linux, "--tags", "all", "--out", out, "--format", format);
  }

  private ReadPage page() throws Exception {
    assertThat(report("html").status()).isZero();
    return ReadPage.of(out.resolve("report.html"));
  }

  @Test
  void the_page_has_a_row_a_module_and_those_with_most_code_first() throws Exception {
    assertThat(page().rows("modules"))
        .containsExactly(
            List.of("Module", "Since", "Code", "unsafe", "Undocumented", "Built if", "Authors"),
            List.of("x_phyX PHY", "v6.1", "13", "2", "1", "X_PHY && PHYLIB", "A, B"),
            List.of("qrdrivers/gpu/qr.rs", "v6.2", "1", "0", "0", "QR", "–"));
  }

  @Test
  void the_page_has_the_abstractions_with_most_users_first() throws Exception {
    assertThat(page().rows("abstractions"))
        .startsWith(
            List.of("Abstraction", "Modules", "Code", "Since", "Used by"),
            List.of("kernel::net::phy", "1", "4", "v6.1", "x_phy"),
            List.of("kernel::prelude", "1", "1", "v6.1", "x_phy"))
        .contains(List.of("kernel::net", "0", "5", "v6.1", "–"));
  }

  @Test
  void the_page_has_the_platform_of_each_revision_with_rust_and_the_newest_first()
      throws Exception {
    assertThat(page().rows("platforms"))
        .containsExactly(
            List.of(
                "Revision",
                "Oldest rustc",
                "Debian stable",
                "Newest rustc",
                "Architectures",
                "Unstable features"),
            List.of("v6.2", "1.62.0arm64 1.63.0", "1.48", "1.67", "2: arm64, x86", "1"),
            List.of("v6.1", "1.62.0", "1.48", "1.65", "1: x86", "1"));
  }

  @Test
  void the_digest_and_the_terminal_name_the_modules() throws Exception {
    assertThat(report("markdown").out()).contains("2 modules in Rust: x_phy (13), qr (1)");
    assertThat(new ReadMarkdown(Files.readString(out.resolve("summary.md"))).tables())
        .anySatisfy(
            table ->
                assertThat(table)
                    .containsExactly(
                        List.of(
                            "Module",
                            "Rust",
                            "Unsafe blocks",
                            "Undocumented",
                            "Built if",
                            "Authors",
                            "Since"),
                        List.of("x_phy", "13", "2", "1", "X_PHY && PHYLIB", "A, B", "v6.1"),
                        List.of("qr", "1", "0", "0", "QR", "", "v6.2")));
  }

  @Test
  void what_came_since_the_release_before_is_told_in_sentences() throws Exception {
    String news = "qr, a built-in crate of 1 line, is new";
    assertThat(page().texts("li")).contains(news);
    assertThat(report("markdown").out()).contains("\n  " + news + "\n");
    assertThat(new ReadMarkdown(Files.readString(out.resolve("summary.md"))).items())
        .contains(news);
  }

  @Test
  void new_abstractions_are_told_and_a_driver_that_went() throws Exception {
    linux = temp.resolve("later.git");
    try (NewRepository repository = FactsKernel.open(linux)) {
      repository
          .without("drivers/gpu/qr.rs")
          .file("rust/kernel/lib.rs", "pub mod io;\npub mod net;\npub mod prelude;\n")
          .file("rust/kernel/io.rs", "pub fn f() {}\n")
          .commit(LocalDate.of(2023, 4, 23))
          .tag("v6.3");
    }
    ReadPage page = page();
    assertThat(page.texts("li")).contains("qr, a built-in crate of 1 line, is gone");
    assertThat(page.texts("p")).contains("New abstractions: kernel::io.");
    assertThat(report("markdown").out())
        .contains("\n  qr, a built-in crate of 1 line, is gone\n")
        .contains("\n  New abstractions: kernel::io\n");
    assertThat(new ReadMarkdown(Files.readString(out.resolve("summary.md"))).items())
        .contains("qr, a built-in crate of 1 line, is gone", "New abstractions: kernel::io");
  }

  @Test
  void a_chart_has_the_oldest_rustc_beside_that_of_debian_stable() throws Exception {
    assertThat(report("svg").status()).isZero();
    assertThat(out.resolve("charts/rustc.svg"))
        .content()
        .contains("v6.2 builds with rustc 1.62 or newer, while Debian stable ships 1.48")
        .contains("Not all architectures build with the oldest: arm64 1.63.0.");
  }

  @Test
  void without_rust_there_is_neither_table_nor_chart() throws Exception {
    Path old = temp.resolve("old.git");
    try (NewRepository repository = NewKernel.create(old)) {
      repository.file("a.c", "int a;\n").commit(LocalDate.of(2021, 1, 3)).tag("v5.11");
    }
    assertThat(Langmix.run("report", old, "--out", out, "--format", "html,svg").status()).isZero();
    assertThat(Files.readString(out.resolve("report.html"))).doesNotContain("modules in Rust in");
    assertThat(out.resolve("charts/rustc.svg")).doesNotExist();
  }
}
