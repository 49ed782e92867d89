package org.langmix.subsystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of scripts/get_maintainer.pl. */
class PathPatternTest {

  @ParameterizedTest
  @CsvSource({
    "drivers/net/,                drivers/net/phy/a.c",
    "drivers/net,                 drivers/net/phy/a.c",
    "mm/Kconfig,                  mm/Kconfig",
    "drivers/net/*,               drivers/net/a.c",
    "drivers/*/hal/,              drivers/gpu/nova-core/fb/hal/ga100.rs",
    "include/linux/nvme*.h,       include/linux/nvme-rdma.h",
    "fs/**,                       fs/ext4/super.c",
    "fs/**/*foo*.c,               fs/ext4/afoob.c",
    "arch/[ax]*/kvm/,             arch/x86/kvm/x86.c",
    "net/netfilter/xt_?scp.c,     net/netfilter/xt_dscp.c",
    "rust/kernel/c++.rs,          rust/kernel/c++.rs"
  })
  void matches(String pattern, String path) {
    assertThat(PathPattern.parse(pattern).matches(path)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "drivers/net/,                drivers/network/a.c",
    "drivers/net/,                drivers/net",
    "drivers/net/*,               drivers/net/phy/a.c",
    "mm/Kconfig,                  mm/Kconfig.debug",
    "mm/Kconfig,                  tools/mm/Kconfig",
    "include/linux/nvme*.h,       include/linux/nvme/a.h",
    "fs/**/*foo*.c,               fs/afoob.c",
    "arch/[ax]*/kvm/,             arch/s390/kvm/kvm.c",
    "arch/[!x]86/,                arch/x86/a.c",
    "net/netfilter/xt_?scp.c,     net/netfilter/xt_/scp.c",
    "net/netfilter/xt_dscp.c,     net/netfilter/xt_DSCP.c",
    "rust/kernel/a.rs,            rust/kernel/abrs"
  })
  void does_not_match(String pattern, String path) {
    assertThat(PathPattern.parse(pattern).matches(path)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "include/drm/drm,             include/drm/drm_drv.h",
    "include/drm/drm,             include/drm/drm",
    "mm/Kconfig,                  mm/Kconfig.debug",
    "drivers/net,                 drivers/net/phy/a.c",
    "drivers/net/,                drivers/net/a.c",
    "drivers/net/*,               drivers/net/a.c",
    "drivers/*/a.c,               drivers/net/a.cpp",
    "net/xt_?scp,                 net/xt_dscp.c",
    "fs/**/*foo*.c,               fs/ext4/foo.c.d/a.h",
    "fs/*foo**a,                  fs/b/foo/c/abc/d.h",
    "fs/**,                       fs/ext4/super.c"
  })
  void an_open_end_matches_what_goes_on(String pattern, String path) {
    assertThat(openEnded(pattern).matches(path)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "include/drm/drm,             include/drm/drm_drv/a.h",
    "include/drm/drm,             include/drm/ttm.h",
    "include/drm/drm,             include/drm/drm/a.h",
    "drivers/net,                 drivers/net_a.c",
    "drivers/net/,                drivers/network/a.c",
    "drivers/*/a.c,               drivers/net/phy/a.c",
    "drivers/d.d,                 drivers/d.d/a.c"
  })
  void an_open_end_stays_in_its_directory(String pattern, String path) {
    assertThat(openEnded(pattern).matches(path)).isFalse();
  }

  @Test
  void an_open_end_changes_what_a_pattern_means_but_not_how_it_is_written() {
    assertThat(openEnded("include/drm/drm")).hasToString("include/drm/drm");
    assertThat(openEnded("include/drm/drm").meaning()).isEqualTo("include/drm/drm*");
    assertThat(openEnded("drivers/net").meaning()).isEqualTo("drivers/net/");
    assertThat(PathPattern.parse("drivers/net").meaning()).isEqualTo("drivers/net");
  }

  private static PathPattern openEnded(String pattern) {
    return PathPattern.openEnded(pattern, Set.of("drivers/net", "drivers/d.d")::contains);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "/drivers/",
        "./drivers/",
        "../linux/",
        "a/../b",
        "a//b",
        "a[b",
        "a[z-b]"
      })
  void a_pattern_that_can_match_nothing_is_refused(String pattern) {
    assertThatThrownBy(() -> PathPattern.parse(pattern))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_class_may_hold_any_character() {
    assertThat(PathPattern.parse("a[]b]").matches("a]")).isTrue();
    assertThat(PathPattern.parse("a[\\]").matches("a\\")).isTrue();
  }

  @Test
  void files_of_a_sorted_set_are_counted() {
    NavigableSet<String> files =
        new TreeSet<>(List.of("a", "a.c", "a/b", "a/b.c", "a/b/c", "ab/b", "b/a"));
    assertThat(PathPattern.parse("a").count(files)).isEqualTo(4);
    assertThat(PathPattern.parse("a/").count(files)).isEqualTo(3);
    assertThat(PathPattern.parse("a/b*").count(files)).isEqualTo(2);
    assertThat(PathPattern.parse("*/b").count(files)).isEqualTo(2);
    assertThat(PathPattern.parse("c").count(files)).isZero();
  }

  @Property
  void what_reaches_all_of_a_directory_matches_its_files_and_what_reaches_none_does_not(
      @ForAll("patterns") String text, @ForAll("directories") String directory) {
    PathPattern pattern = PathPattern.parse(text);
    for (String file : List.of("a", "b", "a/b", "b/a/a")) {
      boolean matches = pattern.matches(directory + file);
      switch (pattern.reach(directory)) {
        case ALL -> assertThat(matches).isTrue();
        case NONE -> assertThat(matches).isFalse();
        case SOME -> {}
      }
    }
  }

  @Provide
  Arbitrary<String> patterns() {
    return Arbitraries.of("a", "b", "*", "?", "**", "a*", "[ab]")
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(segments -> String.join("/", segments))
        .flatMap(path -> Arbitraries.of(path, path + "/"));
  }

  @Provide
  Arbitrary<String> directories() {
    return Arbitraries.of("a/", "b/", "ab/")
        .list()
        .ofMaxSize(4)
        .map(parts -> String.join("", parts));
  }
}
