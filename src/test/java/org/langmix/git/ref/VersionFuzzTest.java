package org.langmix.git.ref;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** The input is three names, each with a NUL after it. */
class VersionFuzzTest {
  static List<byte[]> names() {
    return Stream.of(
            "v2.6.39\0v3.0\0v6.10-rc1",
            "v6.1-rt2\0v6.1-rt10\0v6.1.7",
            "debian/7.3_rc7-1\0debian/7.3-1\0debian/7.3~rc8",
            "next-20260804\0asahi-6.1-2\0v5.12-rc1-dontuse",
            "\0v6\0v999999999.1")
        .map(names -> names.getBytes(StandardCharsets.UTF_8))
        .toList();
  }

  @MethodSource("names")
  @FuzzTest
  void any_three_names_have_one_order(byte[] input) {
    String[] names = (new String(input, StandardCharsets.UTF_8) + "\0\0").split("\0", -1);
    List<TagVersion> versions = Stream.of(names).limit(3).map(TagVersion::of).toList();
    List<TagVersion> sorted = versions.stream().sorted().toList();
    for (TagVersion version : versions) {
      assertThat(version.series()).isNotNull();
      for (TagVersion other : versions) {
        int order = order(version, other);
        assertThat(order).isEqualTo(-order(other, version));
        assertThat(order == 0).isEqualTo(version.toString().equals(other.toString()));
      }
    }
    assertThat(order(sorted.get(0), sorted.get(1))).isNotPositive();
    assertThat(order(sorted.get(1), sorted.get(2))).isNotPositive();
    assertThat(order(sorted.get(0), sorted.get(2))).isNotPositive();
    TagVersion[] again = {versions.get(2), versions.get(0), versions.get(1)};
    Arrays.sort(again);
    assertThat(again).containsExactlyElementsOf(sorted);
  }

  private static int order(TagVersion one, TagVersion other) {
    return Integer.signum(one.compareTo(other));
  }
}
