package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.git.NewRepository;

/** Lists and explains modules in Rust; {@link FactsKernel} has the trees. */
class ModulesCommandTest {
  @TempDir private Path temp;
  private Path linux;

  @BeforeEach
  void makeRepository() {
    linux = temp.resolve("linux.git");
    FactsKernel.create(linux);
  }

  @Test
  void the_table_has_the_modules_of_the_newest_revision_but_the_samples() {
    assertThat(Langmix.run("modules", linux).out())
        .isEqualTo(
            """
            module  kind     code  unsafe  undocumented  config           path
            qr      builtin     1       0             0  QR               drivers/gpu/qr.rs
            x_phy   module     13       2             1  X_PHY && PHYLIB  drivers/net/phy/x.rs
            and 1 sample, which --csv lists
            """
                .replace("\n", System.lineSeparator()));
  }

  @Test
  void another_revision_can_be_asked_for() {
    assertThat(Langmix.run("modules", linux, "--revision", "v6.1").out())
        .contains("x_phy")
        .doesNotContain("qr", "sample");
    assertThat(Langmix.run("modules", linux, "--revision", "v6.0").out())
        .startsWith("v6.0 has no module in Rust");
  }

  @Test
  void the_table_for_programs_has_all_columns_and_the_samples() {
    assertThat(Langmix.run("modules", linux, "--csv").out())
        .contains(
            "x_phy,module,drivers/net/phy/x.rs,module_phy_driver,\"A; B\",X PHY,GPL,"
                + "X_PHY && PHYLIB,RUST && PHYLIB,\"kernel::net::phy; kernel::prelude\","
                + "2,18,13,3,1,2,2,1",
            "minimal,sample,samples/rust/minimal.rs");
    assertThat(Langmix.run("modules", linux, "--json").out())
        .contains("\"module\":\"x_phy\"", "\"unsafe_blocks\":2");
  }

  @Test
  void every_cell_of_a_module_is_explained_by_files_and_lines() {
    assertThat(Langmix.run("modules", linux, "--explain", "x_phy").out())
        .contains(
            "drivers/net/phy/x.rs",
            "  kind module",
            "  module x_phy, drivers/net/phy/x.rs:8",
            "  authors A; B, drivers/net/phy/x.rs:9",
            "  config X_PHY && PHYLIB, drivers/net/phy/Makefile:1; drivers/net/Makefile:1",
            "  depends RUST && PHYLIB, drivers/net/phy/Kconfig:2",
            "  abstraction kernel::net::phy, drivers/net/phy/x.rs:2",
            "  file drivers/net/phy/hw.rs, drivers/net/phy/x.rs:5");
    assertThat(Langmix.run("modules", linux, "--explain", "x_phy", "--csv").out())
        .startsWith("module,path,column,value,lines")
        .contains("x_phy,drivers/net/phy/x.rs,license,GPL,drivers/net/phy/x.rs:11");
  }

  @Test
  void a_file_of_a_module_stands_for_the_module() {
    assertThat(Langmix.run("modules", linux, "--explain", "drivers/net/phy/hw.rs").out())
        .isEqualTo(Langmix.run("modules", linux, "--explain", "x_phy").out());
  }

  @Test
  void a_name_that_no_module_has_is_refused() {
    Langmix run = Langmix.run("modules", linux, "--explain", "y");
    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE.code());
    assertThat(run.err())
        .contains(
            "v6.2 has no module 'y' and none with such a file; 'langmix modules --csv' lists all");
  }

  @Test
  void a_file_that_belongs_to_no_module_is_told_why() {
    Path other = temp.resolve("other.git");
    try (NewRepository repository = FactsKernel.open(other)) {
      repository
          .file("drivers/gpu/left.rs", "fn a() {}\n")
          .file("scripts/a.rs", "fn main() {}\n")
          .commit(LocalDate.of(2023, 4, 23))
          .tag("v6.3");
    }
    assertThat(Langmix.run("modules", other, "--explain", "drivers/gpu/left.rs").err())
        .contains("belongs to no module: no mod item leads to it, and Kbuild builds no object");
    assertThat(Langmix.run("modules", other, "--explain", "scripts/a.rs").err())
        .contains("scripts/a.rs belongs to no module: it is of a program that runs while");
  }

  @Test
  void what_is_no_kernel_is_refused() {
    Path other = temp.resolve("other.git");
    try (NewRepository repository = NewRepository.create(other)) {
      repository.file("a.rs", "fn a() {}\n").commit(LocalDate.of(2023, 4, 23)).tag("v1.0");
    }
    Langmix run = Langmix.run("modules", other);
    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE.code());
    assertThat(run.err()).contains("v1.0 is not a kernel; modules are listed for kernels only");
  }

  @Test
  void a_file_that_cannot_be_read_is_told_and_the_rest_is_listed() throws Exception {
    LooseObjects objects = new LooseObjects(linux);
    objects.remove("v6.2:drivers/net/phy/hw.rs");
    Langmix run = Langmix.run("modules", linux);
    assertThat(run.status()).isEqualTo(ExitStatus.COMPLETE_BUT_FOR_GAPS.code());
    assertThat(run.out()).contains("qr", "x_phy");
    assertThat(run.err()).contains("drivers/net/phy/hw.rs could not be read: ");
  }
}
