package org.langmix.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {
  @Test
  void versions_sort_as_the_kernel_counts_them() {
    List<String> sorted =
        List.of(
            "v2.6.11",
            "v2.6.12-rc2",
            "v2.6.12",
            "v2.6.12.1",
            "v2.6.39",
            "v3.0-rc1",
            "v3.0",
            "v3.19",
            "v4.0",
            "v5.10",
            "v5.10.218",
            "v5.10.262",
            "v5.12-rc1-dontuse",
            "v5.12-rc2",
            "v6.1",
            "v6.1-rt2",
            "v6.1-rt10",
            "v6.1.112",
            "v6.1.112-rt43",
            "v6.9",
            "v6.10-rc1",
            "v6.10-rc10",
            "v6.10",
            "v7.3-rc7",
            "v7.3",
            "v7.3.4",
            "asahi-6.8-2",
            "asahi-6.19.11-2",
            "next-20260101",
            "next-20260102");
    List<String> shuffled = new ArrayList<>(sorted);
    Collections.shuffle(shuffled, new Random(1));
    assertThat(shuffled.stream().map(Version::of).sorted().map(Version::toString))
        .containsExactlyElementsOf(sorted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"v2.6.12", "v3.0", "v6.19", "v7.0"})
  void mainline_releases_are_known(String name) {
    assertThat(Version.of(name).isMainline()).isTrue();
    assertThat(Version.of(name).isStable() || Version.of(name).isCandidate()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"v2.6.12.1", "v3.0.1", "v6.12.117"})
  void point_releases_are_known(String name) {
    assertThat(Version.of(name).isStable()).isTrue();
    assertThat(Version.of(name).isMainline() || Version.of(name).isCandidate()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"v2.6.12-rc2", "v7.3-rc7", "v5.12-rc1-dontuse"})
  void candidates_are_known(String name) {
    assertThat(Version.of(name).isCandidate()).isTrue();
    assertThat(Version.of(name).isMainline() || Version.of(name).isStable()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "next-20260101",
        "asahi-6.3-13",
        "v6.1.112-rt43",
        "6.1",
        "v6",
        "v6.1.",
        "vv6.1",
        "",
        "v6.1\n",
        "v99999999999999999999.1",
        "junio-gpg-pub",
        "ASB-2026-01-05"
      })
  void other_names_are_no_kernel_version_and_sort_all_the_same(String name) {
    assertThat(Version.of(name).isKernelVersion()).isFalse();
    assertThat(Version.of(name)).isEqualByComparingTo(Version.of(name));
  }

  @ParameterizedTest
  @CsvSource({
    "v6.12,mainline",
    "v7.3-rc7,mainline",
    "v2.6.39,mainline",
    "v6.12.117,v6.12",
    "v2.6.32.1,v2.6.32",
    "v6.1.112-rt43,v6.1-rt",
    "asahi-6.3-13,asahi",
    "next-20260101,next"
  })
  void a_series_is_what_a_line_may_join(String name, String series) {
    assertThat(Version.of(name).series()).isEqualTo(series);
  }
}
