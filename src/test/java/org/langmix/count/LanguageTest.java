package org.langmix.count;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
  @Test
  void the_last_extension_decides() {
    assertThat(Language.ofFile("lib/a.rs")).contains(Language.RUST);
    assertThat(Language.ofFile("a.bpf.c")).contains(Language.C);
    assertThat(Language.ofFile("a.h")).contains(Language.C_HEADER);
    assertThat(Language.ofFile("generated_asm.rs.S")).contains(Language.ASSEMBLY);
    assertThat(Language.ofFile("vmlinux.lds.S")).contains(Language.ASSEMBLY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a.s", "a.C", "a.rst", "a.c_shipped", "a.h.in", "Makefile", "c", "a.c.rst", ""})
  void other_names_are_not_counted(String name) {
    assertThat(Language.ofFile(name)).isEmpty();
  }

  @Test
  void the_architecture_of_the_directory_decides_what_is_a_comment_in_assembly() {
    assertThat(Syntax.of(Language.ASSEMBLY, "arch/arm/kernel/")).isEqualTo(Syntax.ASSEMBLY_AT);
    assertThat(Syntax.of(Language.ASSEMBLY, "arch/arm64/kernel/")).isEqualTo(Syntax.ASSEMBLY);
    assertThat(Syntax.of(Language.ASSEMBLY, "lib/crypto/x86/")).isEqualTo(Syntax.ASSEMBLY_HASH);
    assertThat(Syntax.of(Language.ASSEMBLY, "tools/")).isEqualTo(Syntax.ASSEMBLY);
    assertThat(Syntax.of(Language.C_HEADER, "arch/arm/")).isEqualTo(Syntax.C);
  }
}
