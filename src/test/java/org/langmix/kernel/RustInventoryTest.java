package org.langmix.kernel;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.langmix.kernel.RustModule.Kind;
import org.langmix.kernel.UnassignedFile.Reason;
import org.langmix.kernel.source.Fact;
import org.langmix.kernel.source.SourceLine;
import org.langmix.kernel.source.TextTree;

class RustInventoryTest {
  private static RustInventory of(TextTree tree) {
    return RustInventory.of(tree, path -> path.startsWith("rust/syn/"));
  }

  /** A small kernel with a driver of two files, code that is built in, and a sample. */
  private static TextTree kernel() {
    return new TextTree()
        .with("rust/Makefile", "")
        .with("rust/kernel/lib.rs", "#![feature(a)]\npub mod net; pub mod prelude; mod tests { }")
        .with("rust/kernel/prelude.rs", "")
        .with("rust/kernel/net.rs", "pub mod phy;")
        .with("rust/kernel/net/phy.rs", "mod reg;")
        .with("rust/kernel/net/phy/reg.rs", "")
        .with("rust/syn/lib.rs", "#![feature(vendored)]")
        .with("drivers/net/phy/Kconfig", "config X_PHY\n\tdepends on RUST\n")
        .with("drivers/net/phy/Makefile", "obj-$(CONFIG_X_PHY) += x.o\n")
        .with(
            "drivers/net/phy/x.rs",
            """
            use kernel::{net::phy, prelude::*};
            mod hw;
            kernel::module_phy_driver! {
                name: "x_phy",
                authors: ["A <a@example.org>"],
                license: "GPL",
            }
            """)
        .with("drivers/net/phy/hw.rs", "use kernel::net::phy::Device; include!(\"hw/table.rs\");")
        .with("drivers/net/phy/hw/table.rs", "")
        .with("drivers/net/phy/forgotten.rs", "")
        .with(
            "drivers/gpu/Makefile", "drm-$(CONFIG_QR) += qr.o both.o\nobj-$(CONFIG_DRM) += drm.o\n")
        .with("drivers/gpu/qr.rs", "")
        .with("drivers/gpu/both.rs", "")
        .with("drivers/gpu/both.c", "")
        .with("samples/rust/Makefile", "obj-$(CONFIG_SAMPLE) += minimal.o\n")
        .with("samples/rust/minimal.rs", "module! { type: M, name: \"minimal\" }")
        .with("samples/rust/hostprogs/Makefile", "hostprogs := single\n")
        .with("samples/rust/hostprogs/single.rs", "mod a;")
        .with("samples/rust/hostprogs/a.rs", "")
        .with("scripts/generate.rs", "module! { type: M, name: \"m\" }");
  }

  @Test
  void crates_are_modules_built_in_or_samples() {
    assertThat(of(kernel()).modules())
        .extracting(RustModule::path, RustModule::kind, module -> module.name().value())
        .containsExactly(
            tuple("drivers/gpu/qr.rs", Kind.BUILTIN, "qr"),
            tuple("drivers/net/phy/x.rs", Kind.MODULE, "x_phy"),
            tuple("samples/rust/minimal.rs", Kind.SAMPLE, "minimal"));
  }

  @Test
  void a_module_has_all_its_cells_with_their_lines() {
    RustModule module = of(kernel()).modules().get(1);
    String path = "drivers/net/phy/";
    assertThat(module.macro()).isEqualTo(Fact.at(line(path + "x.rs", 3), "module_phy_driver"));
    assertThat(module.authors()).isEqualTo(Fact.at(line(path + "x.rs", 5), List.of("A")));
    assertThat(module.license()).isEqualTo(Fact.at(line(path + "x.rs", 6), "GPL"));
    assertThat(module.description()).isEqualTo(Fact.unsaid(""));
    assertThat(module.config()).isEqualTo(Fact.at(line(path + "Makefile", 1), "X_PHY"));
    assertThat(module.depends()).isEqualTo(Fact.at(line(path + "Kconfig", 2), "RUST"));
    assertThat(module.files())
        .containsExactly(
            Fact.unsaid(path + "x.rs"), Fact.at(line(path + "x.rs", 2), path + "hw.rs"));
    assertThat(module.abstractions())
        .containsOnlyKeys("kernel::net::phy", "kernel::prelude")
        .containsEntry(
            "kernel::net::phy", List.of(line(path + "x.rs", 1), line(path + "hw.rs", 1)));
  }

  private static SourceLine line(String path, int line) {
    return new SourceLine(path, line);
  }

  @Test
  void built_in_code_is_named_by_its_object() {
    RustModule module = of(kernel()).modules().get(0);
    assertThat(module.name()).isEqualTo(Fact.at(line("drivers/gpu/Makefile", 1), "qr"));
    assertThat(module.config().value()).isEqualTo("QR && DRM");
    assertThat(module.macro().value()).isEmpty();
  }

  @Test
  void every_other_file_has_a_reason() {
    assertThat(of(kernel()).unassigned())
        .containsExactly(
            new UnassignedFile("drivers/gpu/both.rs", Reason.NOT_BUILT, List.of()),
            new UnassignedFile("drivers/net/phy/forgotten.rs", Reason.NOT_BUILT, List.of()),
            new UnassignedFile(
                "drivers/net/phy/hw/table.rs",
                Reason.INCLUDED,
                List.of(line("drivers/net/phy/hw.rs", 1))),
            new UnassignedFile(
                "samples/rust/hostprogs/a.rs",
                Reason.HOST_PROGRAM,
                List.of(line("samples/rust/hostprogs/Makefile", 1))),
            new UnassignedFile(
                "samples/rust/hostprogs/single.rs",
                Reason.HOST_PROGRAM,
                List.of(line("samples/rust/hostprogs/Makefile", 1))),
            new UnassignedFile("scripts/generate.rs", Reason.HOST_PROGRAM, List.of()));
  }

  @Test
  void abstractions_are_two_deep_and_have_files() {
    List<Abstraction> abstractions = of(kernel()).abstractions();
    assertThat(abstractions)
        .extracting(Abstraction::name)
        .containsExactly("kernel::net", "kernel::net::phy", "kernel::prelude");
    assertThat(abstractions.get(0).files())
        .extracting(Fact::value)
        .containsExactly(
            "rust/kernel/net.rs", "rust/kernel/net/phy.rs", "rust/kernel/net/phy/reg.rs");
    assertThat(abstractions.get(1).path()).isEqualTo("rust/kernel/net/phy.rs");
    assertThat(abstractions.get(1).files()).hasSize(2);
    assertThat(abstractions.get(0).users()).isEmpty();
    assertThat(abstractions.get(1).users()).containsExactly("x_phy");
  }

  @Test
  void features_of_vendored_crates_do_not_count() {
    assertThat(of(kernel()).platform().featureNames()).containsExactly("a");
  }

  @Test
  void no_c_file_is_read_although_it_matters_which_there_are() {
    TextTree tree = kernel();
    of(tree);
    assertThat(tree.read()).hasSizeGreaterThan(20).noneMatch(path -> path.endsWith(".c"));
    assertThat(tree.paths()).contains("drivers/gpu/both.c");
  }

  @Test
  void a_tree_without_rust_has_nothing() {
    RustInventory inventory = of(new TextTree().with("Makefile", "VERSION = 5\n"));
    assertThat(inventory.modules()).isEmpty();
    assertThat(inventory.unassigned()).isEmpty();
    assertThat(inventory.abstractions()).isEmpty();
  }

  @Test
  void long_lines_and_many_likes_come_to_an_end() {
    String commas = "ifeq (CONFIG_A" + ",\" ".repeat(300_000);
    String names = "-$(".repeat(300_000) + " := a.o\n";
    String tests = "rustc)\nif " + "$ARCH ".repeat(300_000);
    String author = "module! { type: A, author: \"" + "<a".repeat(300_000) + "\" }\n";
    String imports = "use kernel::net;\n" + "net::phy::f();\n".repeat(100_000);
    TextTree tree =
        kernel()
            .with("drivers/net/phy/Makefile", commas + "\n" + names)
            .with("scripts/min-tool-version.sh", tests)
            .with("drivers/net/phy/x.rs", author + imports);
    RustModule module = of(tree).modules().get(1);
    assertThat(module.config().value()).isEmpty();
    assertThat(module.abstractions().get("kernel::net::phy")).hasSize(100_000);
  }

  @Property(tries = 300)
  void every_file_belongs_to_a_module_or_has_a_reason_whatever_the_files_hold(
      @ForAll("text") String first, @ForAll("text") String second, @ForAll("text") String third) {
    TextTree tree =
        new TextTree()
            .with("rust/Makefile", "")
            .with("rust/kernel/lib.rs", first.getBytes(ISO_8859_1))
            .with("d/a.rs", second.getBytes(ISO_8859_1))
            .with("d/b.rs", third.getBytes(ISO_8859_1))
            .with("d/Makefile", first.getBytes(ISO_8859_1))
            .with("Kbuild", second.getBytes(ISO_8859_1))
            .with("d/Kconfig", third.getBytes(ISO_8859_1))
            .with("arch/x86/Kconfig", first.getBytes(ISO_8859_1))
            .with("scripts/min-tool-version.sh", second.getBytes(ISO_8859_1));
    RustInventory inventory = of(tree);
    Stream<String> assigned =
        inventory.modules().stream().flatMap(module -> module.files().stream()).map(Fact::value);
    Stream<String> others = inventory.unassigned().stream().map(UnassignedFile::path);
    assertThat(Stream.concat(assigned, others).toList()).contains("d/a.rs", "d/b.rs");
  }

  @Provide
  static Arbitrary<String> text() {
    Arbitrary<String> words =
        Arbitraries.of(
            "mod b;",
            "mod a {",
            "#[path = \"a.rs\"]",
            "use kernel::{",
            "kernel::b::",
            "}",
            ";",
            "module! {",
            "name: \"a\",",
            "obj-y += a.o",
            "obj-$(CONFIG_A) += b.o",
            "a-y := b.o",
            "ifdef CONFIG_B",
            "else",
            "endif",
            "\n",
            "\t",
            "\\\n",
            "config A",
            "depends on B",
            "help",
            "if A",
            "menu \"m\"",
            "\"",
            "/*",
            "*/",
            "#!",
            "'",
            "rustc)",
            "echo 1.2",
            "(",
            "include!(\"b.rs\")",
            "#![feature(a)]",
            "define x",
            "ifeq (",
            "é",
            "\u0000");
    return words.list().ofMaxSize(40).map(list -> String.join(" ", list));
  }
}
