package org.langmix.kernel.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PathsTest {
  @Test
  void the_directory_of_a_file_at_the_top_is_empty() {
    assertThat(Paths.directory("drivers/net/phy.rs")).isEqualTo("drivers/net");
    assertThat(Paths.directory("Makefile")).isEmpty();
  }

  @Test
  void a_stem_has_no_extension() {
    assertThat(Paths.stem("drivers/net/phy.rs")).isEqualTo("phy");
    assertThat(Paths.stem("a.b/Makefile")).isEqualTo("Makefile");
  }

  @Test
  void steps_upwards_are_resolved_within_the_tree() {
    assertThat(Paths.in("drivers/gpu", "./drm/../accel/a.o")).isEqualTo("drivers/gpu/accel/a.o");
    assertThat(Paths.in("", "a.rs")).isEqualTo("a.rs");
    assertThat(Paths.in("a", "../../../b.rs")).isEqualTo("b.rs");
  }
}
