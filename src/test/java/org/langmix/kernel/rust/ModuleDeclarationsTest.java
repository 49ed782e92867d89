package org.langmix.kernel.rust;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.langmix.kernel.source.SourceLine;

class ModuleDeclarationsTest {
  private static List<ModuleDeclaration> in(String source) {
    return ModuleDeclarations.in(RustFile.of("a.rs", source.getBytes(UTF_8)));
  }

  private static ModuleDeclaration only(String source) {
    List<ModuleDeclaration> all = in(source);
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  @Test
  void byte_strings_as_in_v6_1_are_texts() {
    ModuleDeclaration module =
        only(
            """
            use kernel::prelude::*;

            module! {
                type: RustMinimal,
                name: b"rust_minimal",
                author: b"Rust for Linux Contributors",
                description: b"Rust minimal sample",
                license: b"GPL",
            }
            """);
    assertThat(module.macro().value()).isEqualTo("module");
    assertThat(module.name().value()).isEqualTo("rust_minimal");
    assertThat(module.name().lines()).containsExactly(new SourceLine("a.rs", 5));
    assertThat(module.authors().value()).containsExactly("Rust for Linux Contributors");
    assertThat(module.description().value()).isEqualTo("Rust minimal sample");
    assertThat(module.license().value()).isEqualTo("GPL");
  }

  @Test
  void a_macro_of_a_bus_needs_no_type() {
    ModuleDeclaration module =
        only(
            """
            kernel::module_phy_driver! {
                drivers: [PhyAX88772A, PhyAX88796B],
                device_table: [
                    DeviceId::new_with_driver::<PhyAX88772A>(),
                ],
                name: "rust_asix_phy",
                authors: ["FUJITA Tomonori <fujita.tomonori@example.org>"],
                description: "Rust Asix PHYs driver",
                license: "GPL",
                firmware: ["a.fw", "b.fw"],
                alias: ["platform:asix"],
            }
            """);
    assertThat(module.macro().value()).isEqualTo("module_phy_driver");
    assertThat(module.name().value()).isEqualTo("rust_asix_phy");
    assertThat(module.authors().value()).containsExactly("FUJITA Tomonori");
    assertThat(module.firmware().value()).containsExactly("a.fw", "b.fw");
    assertThat(module.aliases().value()).containsExactly("platform:asix");
  }

  @Test
  void several_authors_are_several_names() {
    assertThat(
            only("module! { type: A, authors: [\"Wedson A. Filho\", \"Alice <a@b.c>\"], }")
                .authors()
                .value())
        .containsExactly("Wedson A. Filho", "Alice");
  }

  @Test
  void addresses_are_never_shown() {
    assertThat(only("module! { name: \"a\", author: \"A <a@b.c>, B b@c.d\" }").authors().value())
        .containsExactly("A, B");
    assertThat(only("module! { name: \"a\", author: \"a@b.c\" }").authors().value()).isEmpty();
  }

  @Test
  void descriptions_of_parameters_are_not_the_modules() {
    ModuleDeclaration module =
        only(
            """
            module! {
                type: A,
                name: "a",
                license: "GPL",
                params: {
                    test_parameter: i64 {
                        default: 1,
                        description: "This parameter has a default of 1",
                    },
                },
            }
            """);
    assertThat(module.description().value()).isEmpty();
    assertThat(module.description().lines()).isEmpty();
  }

  @Test
  void other_macros_declare_nothing() {
    assertThat(in("kernel::module_firmware!(firmware::ModInfoBuilder);")).isEmpty();
    assertThat(in("module_device_table!(\"of\", OF_TABLE, OF_TABLE, Idinfo, TABLE);")).isEmpty();
    assertThat(in("// module! { type: A }\nlet module = 1; if module != name {}")).isEmpty();
  }

  @Test
  void the_definition_of_a_macro_declares_nothing() {
    assertThat(
            in(
                """
                macro_rules! module_pci_driver {
                    ($($f:tt)*) => {
                        $crate::module! { type: A, name: "a", $($f)* }
                    };
                }
                module_pci_driver! { type: B, name: "b" }
                """))
        .extracting(module -> module.name().value())
        .containsExactly("b");
  }

  @Test
  void an_unclosed_declaration_says_what_it_can() {
    assertThat(only("module! { type: A, name: \"a\"").name().value()).isEqualTo("a");
  }

  @Test
  void escapes_and_raw_strings_are_understood() {
    assertThat(only("module! { name: \"a\\\"b\\u{e4}\\x41\\\n   c\", license: r#\"d\\\"# }"))
        .satisfies(
            module -> {
              assertThat(module.name().value()).isEqualTo("a\"bäAc");
              assertThat(module.license().value()).isEqualTo("d\\");
            });
  }
}
