package org.langmix.kernel.build;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.langmix.kernel.source.SourceLine;
import org.langmix.kernel.source.TextTree;

class BuildRulesTest {
  private static String config(TextTree tree, String source) {
    return new BuildRules(tree)
        .ofSource(source)
        .map(rule -> rule.config().value())
        .orElse("(not built)");
  }

  @Test
  void the_symbol_of_the_object_comes_before_those_of_its_directories() {
    TextTree tree =
        new TextTree()
            .with("Kbuild", "obj-y += drivers/\nobj-$(CONFIG_SAMPLES) += samples/\n")
            .with("drivers/Makefile", "obj-$(CONFIG_CPU_FREQ)\t\t+= cpufreq/\n")
            .with("drivers/cpufreq/Makefile", "obj-$(CONFIG_CPUFREQ_DT_RUST) += rcpufreq_dt.o\n");
    BuildRule rule = new BuildRules(tree).ofSource("drivers/cpufreq/rcpufreq_dt.rs").orElseThrow();
    assertThat(rule.config().value()).isEqualTo("CPUFREQ_DT_RUST && CPU_FREQ");
    assertThat(rule.config().lines())
        .containsExactly(
            new SourceLine("drivers/cpufreq/Makefile", 1),
            new SourceLine("drivers/Makefile", 1),
            new SourceLine("Kbuild", 1));
    assertThat(rule.symbols()).containsExactly("CPUFREQ_DT_RUST");
  }

  @Test
  void an_ifdef_around_the_object_counts() {
    TextTree tree =
        new TextTree()
            .with(
                "drivers/net/phy/Makefile",
                """
                ifdef CONFIG_PHYLIB
                # built-in whenever PHYLIB is built-in or module
                obj-y += stubs.o
                endif
                ifdef CONFIG_AX88796B_RUST_PHY
                  obj-$(CONFIG_AX88796B_PHY)	+= ax88796b_rust.o
                else
                  obj-$(CONFIG_AX88796B_PHY)	+= ax88796b.o
                endif
                """);
    BuildRule rule =
        new BuildRules(tree).ofSource("drivers/net/phy/ax88796b_rust.rs").orElseThrow();
    assertThat(rule.config().value()).isEqualTo("AX88796B_PHY && AX88796B_RUST_PHY");
    assertThat(rule.config().lines())
        .containsExactly(
            new SourceLine("drivers/net/phy/Makefile", 5),
            new SourceLine("drivers/net/phy/Makefile", 6));
    assertThat(rule.symbols()).containsExactly("AX88796B_PHY", "AX88796B_RUST_PHY");
    assertThat(config(tree, "drivers/net/phy/ax88796b.c"))
        .isEqualTo("AX88796B_PHY && !AX88796B_RUST_PHY");
    assertThat(config(tree, "drivers/net/phy/stubs.c")).isEqualTo("PHYLIB");
  }

  @Test
  void a_symbol_that_is_asked_for_twice_is_named_once() {
    TextTree tree =
        new TextTree()
            .with("drivers/android/Makefile", "obj-$(CONFIG_ANDROID_BINDER_IPC_RUST) += binder/")
            .with(
                "drivers/android/binder/Makefile",
                """
                obj-$(CONFIG_ANDROID_BINDER_IPC_RUST) += rust_binder.o
                rust_binder-y := \\
                	rust_binder_main.o	\\
                	rust_binderfs.o
                """);
    BuildRule rule =
        new BuildRules(tree).ofSource("drivers/android/binder/rust_binder_main.rs").orElseThrow();
    assertThat(rule.config().value()).isEqualTo("ANDROID_BINDER_IPC_RUST");
    assertThat(rule.steps().get(0).line())
        .isEqualTo(new SourceLine("drivers/android/binder/Makefile", 3));
  }

  @Test
  void the_symbol_of_a_part_comes_before_that_of_the_composite_object() {
    TextTree tree =
        new TextTree()
            .with(
                "drivers/gpu/drm/Makefile",
                """
                drm-y := \\
                	drm_atomic.o \\
                	drm_writeback.o
                drm-$(CONFIG_DRM_PANIC_SCREEN_QR_CODE) += drm_panic_qr.o
                obj-$(CONFIG_DRM)	+= drm.o
                """);
    assertThat(config(tree, "drivers/gpu/drm/drm_panic_qr.rs"))
        .isEqualTo("DRM_PANIC_SCREEN_QR_CODE && DRM");
    assertThat(
            new BuildRules(tree)
                .ofSource("drivers/gpu/drm/drm_panic_qr.rs")
                .orElseThrow()
                .symbols())
        .containsExactly("DRM_PANIC_SCREEN_QR_CODE");
  }

  @Test
  void a_makefile_further_up_may_build_the_object() {
    TextTree tree =
        new TextTree()
            .with("drivers/gpu/nova-core/Makefile", "# nova-core is built from drivers/gpu.\n")
            .with(
                "drivers/gpu/Makefile",
                """
                obj-$(CONFIG_NOVA_CORE) += nova-core.o
                nova-core-y := nova-core/nova_core.o nova-core/nova_core_exports.o
                $(obj)/nova-core/nova_core.o: FORCE
                	$(call rust_needed_exports,$<) > $@
                """);
    assertThat(config(tree, "drivers/gpu/nova-core/nova_core.rs")).isEqualTo("NOVA_CORE");
  }

  @Test
  void a_tab_begins_a_recipe_only_behind_a_rule() {
    TextTree tree =
        new TextTree()
            .with(
                "mm/kasan/Makefile",
                """
                kasan_test-objs := kasan_test_c.o
                ifdef CONFIG_RUST
                	kasan_test-objs += kasan_test_rust.o
                endif

                obj-$(CONFIG_KASAN_KUNIT_TEST) += kasan_test.o

                all: prepare
                	obj-y += recipe.o
                """);
    BuildRule rule = new BuildRules(tree).ofSource("mm/kasan/kasan_test_rust.rs").orElseThrow();
    assertThat(rule.config().value()).isEqualTo("RUST && KASAN_KUNIT_TEST");
    assertThat(rule.symbols()).containsExactly("KASAN_KUNIT_TEST");
    assertThat(config(tree, "mm/kasan/recipe.rs")).isEqualTo("(not built)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\0',
      value = {
        "ifdef CONFIG_A ; A ; !A",
        "ifndef CONFIG_A ; !A ; A",
        "ifeq ($(CONFIG_A),y) ; A ; !A",
        "ifeq ($(CONFIG_A), y) # why ; A ; !A",
        "ifneq ($(CONFIG_A),y) ; !A ; A",
        "ifeq ($(CONFIG_A),) ; !A ; A",
        "ifneq ($(CONFIG_A),) ; A ; !A",
        "ifneq ($(CONFIG_A),n) ; A ; !A",
        "ifeq \"$(CONFIG_A)\" \"y\" ; A ; !A",
        "ifeq (y,$(CONFIG_A)) ; A ; !A",
        "ifneq ($(CONFIG_A)$(CONFIG_B),) ; (A || B) ; !(A || B)",
        "ifeq ($(CONFIG_A)$(CONFIG_B),yy) ; (A && B) ; !(A && B)",
        "ifneq ($(filter y m,$(CONFIG_A)),) ; A ; !A",
        "ifeq ($(filter y m,$(CONFIG_A)),) ; !A ; A",
        "ifeq ($(KBUILD_EXTMOD),) ; '' ; ''",
      })
  void conditionals_ask_for_symbols(String line, String then, String otherwise) {
    TextTree tree =
        new TextTree().with("Makefile", line + "\nobj-y += a.o\nelse\nobj-m += b.o\nendif\n");
    assertThat(config(tree, "a.rs")).isEqualTo(then.replace("''", ""));
    assertThat(config(tree, "b.rs")).isEqualTo(otherwise.replace("''", ""));
  }

  @Test
  void an_else_may_ask_again() {
    TextTree tree =
        new TextTree()
            .with(
                "Makefile",
                """
                ifdef CONFIG_A
                else ifdef CONFIG_B
                  ifeq ($(CONFIG_C),y)
                obj-y += a.o
                  endif
                else
                obj-y += b.o
                endif
                obj-y += c.o
                """);
    assertThat(config(tree, "a.rs")).isEqualTo("(!A && B) && C");
    assertThat(config(tree, "c.rs")).isEmpty();
  }

  @Test
  void what_is_no_goal_is_not_built() {
    TextTree tree =
        new TextTree()
            .with(
                "samples/rust/hostprogs/Makefile",
                """
                hostprogs-always-y := single
                single-rust := y
                targets += other.o
                CFLAGS_other.o := -O0
                clean-files := other.o
                obj- += other.o
                # obj-y += other.o
                """);
    BuildRules rules = new BuildRules(tree);
    assertThat(rules.ofSource("samples/rust/hostprogs/single.rs")).isEmpty();
    assertThat(rules.ofSource("samples/rust/hostprogs/other.rs")).isEmpty();
    assertThat(rules.hostProgram("samples/rust/hostprogs/single.rs"))
        .contains(new SourceLine("samples/rust/hostprogs/Makefile", 1));
    assertThat(rules.hostProgram("samples/rust/hostprogs/a.rs")).isEmpty();
  }

  @Test
  void kbuild_comes_before_makefile() {
    TextTree tree =
        new TextTree()
            .with("a/Kbuild", "obj-$(CONFIG_A) += a.o")
            .with("a/Makefile", "obj-$(CONFIG_B) += a.o b.o");
    assertThat(config(tree, "a/a.rs")).isEqualTo("A");
    assertThat(config(tree, "a/b.rs")).isEqualTo("(not built)");
  }

  @Test
  void only_the_makefiles_above_are_read() {
    TextTree tree =
        new TextTree()
            .with("Kbuild", "obj-y += a/ b/")
            .with("a/Makefile", "obj-y += a.o")
            .with("b/Makefile", "obj-y += b.o");
    config(tree, "a/a.rs");
    assertThat(tree.read()).doesNotContain("b/Makefile").contains("Kbuild", "a/Makefile");
  }

  @Test
  void objects_that_contain_each_other_come_to_an_end() {
    TextTree tree = new TextTree().with("Makefile", "a-y := b.o\nb-y := a.o\nc-y := c.o\n");
    assertThat(config(tree, "a.rs")).isEqualTo("(not built)");
    assertThat(config(tree, "c.rs")).isEqualTo("(not built)");
  }
}
