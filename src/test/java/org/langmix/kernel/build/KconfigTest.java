package org.langmix.kernel.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.langmix.kernel.build.KconfigSymbol.Select;
import org.langmix.kernel.source.Fact;
import org.langmix.kernel.source.SourceLine;
import org.langmix.kernel.source.TextTree;

class KconfigTest {
  private static List<KconfigSymbol> symbols(String text) {
    return Kconfig.symbols("Kconfig", text.getBytes(UTF_8));
  }

  private static List<String> dependencies(KconfigSymbol symbol) {
    return symbol.dependsOn().stream().map(Fact::value).toList();
  }

  private static List<String> enclosing(KconfigSymbol symbol) {
    return symbol.enclosing().stream().map(Fact::value).toList();
  }

  @Test
  void a_symbol_has_lines_of_depends_on() {
    KconfigSymbol tyr =
        symbols(
                """
                config DRM_TYR
                	tristate "Tyr (Rust DRM support for ARM Mali CSF-based GPUs)"
                	depends on DRM=y
                	depends on ARM || ARM64 || COMPILE_TEST
                	depends on !GENERIC_ATOMIC64  # for IOMMU_IO_PGTABLE_LPAE
                	default n
                	select IOMMU_IO_PGTABLE_LPAE
                	select HAVE_A	if B && \\
                		C
                """)
            .get(0);
    assertThat(tyr.name()).isEqualTo("DRM_TYR");
    assertThat(tyr.line()).isEqualTo(new SourceLine("Kconfig", 1));
    assertThat(dependencies(tyr))
        .containsExactly("DRM=y", "ARM || ARM64 || COMPILE_TEST", "!GENERIC_ATOMIC64");
    assertThat(tyr.dependsOn().get(1).lines()).containsExactly(new SourceLine("Kconfig", 4));
    assertThat(tyr.selects())
        .containsExactly(
            new Select("IOMMU_IO_PGTABLE_LPAE", "", new SourceLine("Kconfig", 7)),
            new Select("HAVE_A", "B && C", new SourceLine("Kconfig", 8)));
  }

  @Test
  void help_defines_nothing() {
    List<KconfigSymbol> symbols =
        symbols(
            """
            config A
            	bool "a"
            	help
            	  config B
            	  depends on C

            	  if M is selected, the module will be called a.
            config D
            	---help---
            	  config E
            """);
    assertThat(symbols).extracting(KconfigSymbol::name).containsExactly("A", "D");
    assertThat(dependencies(symbols.get(0))).isEmpty();
    assertThat(symbols.get(1).enclosing()).isEmpty();
  }

  @Test
  void blocks_and_menus_are_known_but_not_mixed_in() {
    List<KconfigSymbol> symbols =
        symbols(
            """
            menuconfig PWM
            	bool "PWM"
            if PWM
            menu "Rust"
            	depends on RUST
            comment "needs a clock"
            	depends on !CLK
            config PWM_TH1520
            	depends on CLK
            endmenu
            config PWM_X
            endif # PWM
            config Y
            """);
    assertThat(symbols)
        .extracting(KconfigSymbol::name)
        .containsExactly("PWM", "PWM_TH1520", "PWM_X", "Y");
    assertThat(enclosing(symbols.get(1))).containsExactly("PWM", "RUST");
    assertThat(dependencies(symbols.get(1))).containsExactly("CLK");
    assertThat(enclosing(symbols.get(2))).containsExactly("PWM");
    assertThat(enclosing(symbols.get(3))).isEmpty();
  }

  @Test
  void dependencies_are_joined() {
    TextTree tree =
        new TextTree()
            .with("d/Kconfig", "config A\n\tdepends on B || C\n\tdepends on D\nconfig E\n")
            .with("d/x/Kconfig", "config F\n\tdepends on B || C\n");
    KconfigSymbols symbols = new KconfigSymbols(tree);
    assertThat(symbols.dependencies(List.of("A"), "d/x").value()).isEqualTo("(B || C) && D");
    assertThat(symbols.dependencies(List.of("A"), "d/x").lines())
        .containsExactly(new SourceLine("d/Kconfig", 2), new SourceLine("d/Kconfig", 3));
    assertThat(symbols.dependencies(List.of("F"), "d/x").value()).isEqualTo("B || C");
    assertThat(symbols.dependencies(List.of("E"), "d").value()).isEmpty();
    assertThat(symbols.dependencies(List.of("NONE"), "d").value()).isEmpty();
  }

  @Test
  void the_nearest_definition_is_found_first() {
    TextTree tree =
        new TextTree()
            .with("a/Kconfig", "config X\n\tdepends on FAR")
            .with("m/kasan/Kconfig.debug", "config X\n\tdepends on NEAR")
            .with("lib/Kconfig.kasan", "config K\n\tdepends on KUNIT");
    KconfigSymbols symbols = new KconfigSymbols(tree);
    assertThat(symbols.dependencies(List.of("X"), "m/kasan").value()).isEqualTo("NEAR");
    assertThat(tree.read()).doesNotContain("a/Kconfig");
    assertThat(symbols.dependencies(List.of("K"), "m/kasan").value()).isEqualTo("KUNIT");
    assertThat(symbols.dependencies(List.of("X"), "b").value()).isEqualTo("FAR");
    assertThat(tree.read()).contains("a/Kconfig");
  }
}
