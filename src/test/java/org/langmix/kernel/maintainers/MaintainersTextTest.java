package org.langmix.kernel.maintainers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MaintainersTextTest {
  private static final String TEXT =
      """
      List of maintainers
      ===================

      NET PHY [RUST]
      M:	Ada Lovelace <ada@example.org>
      M:	Grace Hopper <grace@navy.example>
      R:	Alan <alan@example.org>
      L:	netdev@lists.example (moderated for non-subscribers)
      L:	rust@lists.example
      S:	Maintained
      T:	git https://git.example/net.git next
      F:	drivers/net/phy/*_rust.rs
      F:	rust/kernel/net
      X:	rust/kernel/net/legacy.rs

      RISC-V
      S:	Supported
      S:	Odd Fixes
      N:	riscv
      X:	drivers/gpu/

      SOUND
      F:	sound/

      THE REST
      M:	Linus <linus@example.org>
      S:	Buried
      F:	*
      F:	*/
      """;

  private static List<MaintainersSection> holding(String... files) {
    return new MaintainersText(TEXT)
        .holding(new TreeSet<>(List.of(files)), path -> path.equals("rust/kernel/net"));
  }

  private static List<String> titles(String... files) {
    return holding(files).stream().map(MaintainersSection::title).toList();
  }

  @Test
  void a_section_tells_who_looks_after_its_files() {
    MaintainersSection phy = holding("rust/kernel/net/phy.rs").get(0);
    assertThat(phy.title()).isEqualTo("NET PHY [RUST]");
    assertThat(phy.status()).isEqualTo("Maintained");
    assertThat(phy.maintainers())
        .containsExactly(
            new Person("Ada Lovelace", "example.org"), new Person("Grace Hopper", "navy.example"));
    assertThat(phy.reviewers()).containsExactly(new Person("Alan", "example.org"));
    assertThat(phy.lists()).containsExactly("netdev", "rust");
    assertThat(phy.trees()).containsExactly("git https://git.example/net.git next");
    assertThat(phy.isCatchAll()).isFalse();
  }

  @Test
  void only_sections_with_one_of_the_files_are_given() {
    assertThat(titles("drivers/net/phy/a_rust.rs")).containsExactly("NET PHY [RUST]", "THE REST");
    assertThat(titles("rust/kernel/net/legacy.rs")).containsExactly("THE REST");
    assertThat(titles("lib.rs")).containsExactly("THE REST");
  }

  @Test
  void a_name_pattern_is_looked_for_anywhere_in_a_path_but_excludes_come_first() {
    assertThat(titles("drivers/clk/riscv.rs")).containsExactly("RISC-V", "THE REST");
    assertThat(titles("drivers/gpu/riscv.rs")).containsExactly("THE REST");
  }

  @Test
  void several_lines_of_status_are_all_told() {
    assertThat(holding("a/riscv.rs").get(0).status()).isEqualTo("Supported, Odd Fixes");
  }

  @Test
  void the_rest_is_a_catch_all() {
    assertThat(holding("a/b.rs").get(0).isCatchAll()).isTrue();
  }

  @Test
  void a_pattern_that_java_does_not_know_matches_nothing() {
    MaintainersText text = new MaintainersText("A\nN:\t(?<=x*)y\nN:\t[\nF:\t//\nB\nF:\ta.rs\n");
    assertThat(text.holding(new TreeSet<>(List.of("a.rs")), path -> false))
        .extracting(MaintainersSection::title)
        .containsExactly("B");
  }
}
