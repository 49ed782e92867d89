package org.langmix.subsystem;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** The input is a pattern, and a path after a NUL. Without a NUL the input is both. */
class PathPatternFuzzTest {
  static List<byte[]> patterns() {
    return Stream.of(
            "drivers/net/\0drivers/net/phy/a.c",
            "mm/Kconfig\0mm/Kconfig",
            "drivers/*/hal/\0drivers/gpu/nova-core/fb/hal/ga100.rs",
            "fs/**/*foo*.c\0fs/ext4/afoob.c",
            "arch/[!ax]*/kvm/\0arch/s390/kvm/kvm.c",
            "net/netfilter/xt_?scp.c\0net/netfilter/xt_dscp.c",
            "a/[a-z]**\0a/b/c",
            "**" + "*a".repeat(30) + "b\0" + "a".repeat(1000),
            "a[^x]b\0a/b")
        .map(text -> text.getBytes(StandardCharsets.UTF_8))
        .toList();
  }

  @MethodSource("patterns")
  @FuzzTest
  void a_pattern_reaches_every_directory_above_what_it_matches(byte[] input) {
    String[] parts = new String(input, StandardCharsets.UTF_8).split("\0", 2);
    PathPattern pattern;
    try {
      pattern = PathPattern.parse(parts[0]);
    } catch (IllegalArgumentException e) {
      assertThat(e).message().isNotBlank();
      return;
    }
    String path = parts.length > 1 ? parts[1] : parts[0];
    boolean matches = pattern.matches(path);
    for (int slash = 0; slash >= 0; slash = path.indexOf('/', slash + 1)) {
      String directory = slash == 0 ? "" : path.substring(0, slash + 1);
      switch (pattern.reach(directory)) {
        case ALL -> assertThat(matches || path.equals(directory)).isTrue();
        case SOME -> assertThat(pattern.reaches(directory)).isTrue();
        case NONE -> assertThat(matches).as(directory).isFalse();
      }
    }
    assertThat(pattern.count(new TreeSet<>(List.of(path)))).isEqualTo(matches ? 1 : 0);
  }
}
