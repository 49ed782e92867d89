package org.langmix.git.ref;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TagVersionTest {
  @Test
  void versions_sort_as_the_kernel_counts_them() {
    List<String> sorted =
        List.of(
            "ASB-2023-05-05",
            "ASB-2023-06-05",
            "Mi17_Kernel-ReSuki-susfs-20260804-0950",
            "Mi17_Kernel-ReSuki-susfs-20260804-1050",
            "android13-5.10-2023-05_r1",
            "android13-5.10-2023-05_r2",
            "android13-5.10-2023-05_r10",
            "android13-5.10-2023-11_r1",
            "android13-5.15-2023-05_r1",
            "asahi-6.3-13",
            "asahi-6.8-2",
            "asahi-6.8.6-4",
            "asahi-6.19-rc6-1",
            "asahi-6.19-2",
            "asahi-6.19.11-2",
            "debian/6.12.38-1_bpo12+1",
            "debian/6.12.38-1",
            "debian/7.3_rc7-1_exp1",
            "debian/7.3_rc7-1",
            "debian/7.3_rc10-1",
            "debian/7.3-1_exp1",
            "debian/7.3-1",
            "debian/7.3.4-1",
            "next-20260101",
            "next-20260102",
            "v2.6.11",
            "v2.6.12-rc2",
            "v2.6.12",
            "v2.6.12.1",
            "v2.6.16.31-rc1",
            "v2.6.16.31",
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
            "v6.1.112-rt43-rebase",
            "v6.5-rc7",
            "v6.5-rc7-rt4",
            "v6.5",
            "v6.9",
            "v6.10-rc1",
            "v6.10-rc10",
            "v6.10",
            "v7.3-rc7",
            "v7.3",
            "v7.3.4");
    List<String> shuffled = new ArrayList<>(sorted);
    Collections.shuffle(shuffled, new Random(1));
    assertThat(shuffled.stream().map(TagVersion::of).sorted().map(TagVersion::toString))
        .containsExactlyElementsOf(sorted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"v2.6.12", "v3.0", "v6.19", "v7.0"})
  void mainline_releases_are_known(String name) {
    assertThat(TagVersion.of(name).isMainline()).isTrue();
    assertThat(TagVersion.of(name).isStable() || TagVersion.of(name).isCandidate()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"v2.6.12.1", "v3.0.1", "v6.12.117"})
  void point_releases_are_known(String name) {
    assertThat(TagVersion.of(name).isStable()).isTrue();
    assertThat(TagVersion.of(name).isMainline() || TagVersion.of(name).isCandidate()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"v2.6.12-rc2", "v7.3-rc7", "v5.12-rc1-dontuse"})
  void candidates_are_known(String name) {
    assertThat(TagVersion.of(name).isCandidate()).isTrue();
    assertThat(TagVersion.of(name).isMainline() || TagVersion.of(name).isStable()).isFalse();
  }

  @Test
  void what_debian_marks_with_a_tilde_sorts_before_the_release() {
    assertThat(TagVersion.of("7.3~rc7-1")).isLessThan(TagVersion.of("7.3-1"));
    assertThat(TagVersion.of("7.3-1~exp1")).isLessThan(TagVersion.of("7.3-1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "next-20260101",
        "asahi-6.3-13",
        "v6.1.112-rt43",
        "v6.5-rc7-rt4",
        "v6.16-rc1-rt",
        "v2.6.16.31-rc1",
        "debian/7.3_rc7-1",
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
    assertThat(TagVersion.of(name).isKernelVersion()).isFalse();
    assertThat(TagVersion.of(name)).isEqualByComparingTo(TagVersion.of(name));
  }

  @ParameterizedTest
  @CsvSource({
    "v6.12,mainline",
    "v7.3-rc7,mainline",
    "v2.6.39,mainline",
    "v6.12.117,v6.12",
    "v2.6.32.1,v2.6.32",
    "v5.12-rc1-dontuse,mainline",
    "v2.6.16.31-rc1,v2.6.16",
    "v2.6.11-tree,v2.6.11-tree",
    "v6.1.112-rt43,v6.1-rt",
    "v6.5-rc7-rt4,v6.5-rt",
    "v6.5-rt5,v6.5-rt",
    "asahi-6.3-13,asahi",
    "asahi-6.19.11-2,asahi",
    "debian/7.3_rc7-1_exp1,debian/7.3",
    "debian/7.3-1,debian/7.3",
    "debian/6.12.38-1_bpo12+1,debian/6.12",
    "v6.6.31-rt31,v6.6-rt",
    "v6.6.31-rt31-rebase,v6.6-rt-rebase",
    "v6.1.102-cip26,v6.1-cip",
    "v6.1.102-cip26-rt14,v6.1-cip-rt",
    "Ubuntu-6.8.0-31.31,Ubuntu-6.8.0",
    "Ubuntu-hwe-6.8-6.8.0-40.40_22.04.1,Ubuntu-hwe-6.8-6.8.0",
    "Ubuntu-aws-6.8.0-1012.13,Ubuntu-aws-6.8.0",
    "kernel-5.14.0-427.el9,kernel-5.14.0.el9",
    "kernel-5.14.0-503.el9,kernel-5.14.0.el9",
    "kernel-5.14.0-427.13.1.el9_4,kernel-5.14.0-427.el9_4",
    "5.10.0-136.12.0,5.10.0",
    "6.6.0-28.0.0,6.6.0",
    "rpm-6.4.0-150600.23.7,rpm-6.4.0-150600",
    "ASB-2024-10-05_14-6.1,ASB_14-6.1",
    "android14-6.1.99_r00,android14-6.1",
    "android14-6.1-2024-07_r10,android14-6.1",
    "android-14.0.0_r0.66,android-14.0.0",
    "stable_20240529,stable",
    "v6.11.6-zen1,v6.11-zen",
    "v6.11-lqx1,v6.11-lqx",
    "6.11.6-xanmod1,6.11-xanmod",
    "v6.6.56-hardened1,v6.6-hardened",
    "lf-6.6.3-1.0.0,lf-6.6.3",
    "xilinx-v2024.1,xilinx-v",
    "lts-v6.6.23-linux-240410T022522Z,lts-v6.6",
    "curl-8_10_1,curl",
    "tiny-curl-7_72_0,tiny-curl",
    "ASB-2023-05-05,ASB",
    "android13-5.10-2023-05_r1,android13-5.10",
    "Mi17_Kernel-ReSuki-susfs-20260804-1050,Mi17_Kernel-ReSuki-susfs",
    "next-20260101,next",
    "junio-gpg-pub,junio-gpg-pub"
  })
  void a_series_is_what_a_line_may_join(String name, String series) {
    assertThat(TagVersion.of(name).series()).isEqualTo(series);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "v6.11 v6.12-rc1 v6.12-rc7 v6.12 v6.13-rc1",
        "v6.12 v6.12.1 v6.12.118",
        "v2.6.11 v2.6.11.1 v2.6.39 v3.0",
        "v6.6.31-rt31 v6.6.34-rt33",
        "v6.1.102-cip26 v6.1.106-cip27",
        "next-20241107 next-20241108",
        "debian/6.1.4-1 debian/6.1.140-1 debian/6.12.38-1_bpo12+1 debian/6.12.38-1",
        "Ubuntu-6.8.0-31.31 Ubuntu-6.8.0-90.91",
        "kernel-5.14.0-427.el9 kernel-5.14.0-427.13.1.el9_4 kernel-5.14.0-503.el9",
        "5.10.0-136.12.0 5.10.0-216.0.0 6.6.0-28.0.0",
        "ASB-2024-10-05_13-5.15 ASB-2024-02-05_14-6.1 ASB-2024-10-05_14-6.1",
        "asahi-6.11.6-1 asahi-6.14-8",
        "stable_20240529 stable_20241008",
        "4.19.0-rc1 4.19.0 4.19.1",
        "imported_from_cvs debian/6.1.4-1 v2.6.11"
      })
  void tags_of_each_vendor_sort_as_the_vendor_numbers_them(String sorted) {
    List<String> names = List.of(sorted.split(" "));
    List<String> shuffled = new ArrayList<>(names);
    Collections.shuffle(shuffled, new Random(1));
    assertThat(shuffled.stream().map(TagVersion::of).sorted().map(TagVersion::toString))
        .containsExactlyElementsOf(names);
  }
}
