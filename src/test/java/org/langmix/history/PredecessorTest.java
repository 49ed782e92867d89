package org.langmix.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The revision that the last of some revisions is compared with. */
class PredecessorTest {
  private static final String MAINLINE = "mainline";

  private static Revision tag(String name, String series) {
    return tag(name, new Lineage(series, series, "", name.contains("rc")));
  }

  private static Revision tag(String name, Lineage lineage) {
    return new Revision(name, lineage, Optional.empty(), Optional.empty(), name);
  }

  private static Revision sample(String name) {
    return new Revision(
        name, Lineage.of("every month"), Optional.empty(), Optional.empty(), name, true, "");
  }

  /** Mainline releases, release candidates and point releases, by their names. */
  private static Revision[] kernels(String... names) {
    return Arrays.stream(names).map(PredecessorTest::kernel).toArray(Revision[]::new);
  }

  private static Revision kernel(String name) {
    String release = name.replaceFirst("(v\\d+\\.\\d+).*", "$1");
    boolean isPoint = name.matches("v\\d+\\.\\d+\\.\\d+");
    return tag(name, new Lineage(isPoint ? release : MAINLINE, "v", release, name.contains("-rc")));
  }

  private static String before(Revision... revisions) {
    return Predecessor.of(List.of(revisions)).map(Revision::name).orElse("nothing");
  }

  @Test
  void a_release_follows_the_release_before_and_not_its_candidate() {
    assertThat(before(kernels("v7.1", "v7.2-rc7", "v7.2", "v7.3-rc1", "v7.3-rc7", "v7.3")))
        .isEqualTo("v7.2");
  }

  @Test
  void a_candidate_follows_the_last_release() {
    assertThat(before(kernels("v7.2", "v7.3-rc1", "v7.3-rc2"))).isEqualTo("v7.2");
    assertThat(before(kernels("v5.11", "v5.12-rc1-dontuse", "v5.12-rc2"))).isEqualTo("v5.11");
  }

  @Test
  void mainline_goes_on_from_the_release_that_a_series_began_with() {
    assertThat(before(kernels("v7.2", "v7.2.6", "v7.2.13", "v7.3-rc1"))).isEqualTo("v7.2");
    assertThat(before(kernels("v6.0", "v7.2.6", "v7.2.13", "v7.3"))).isEqualTo("v7.2.13");
  }

  @Test
  void a_point_release_follows_the_one_before_of_its_series() {
    assertThat(before(kernels("v7.2.13", "v7.3", "v7.3.3", "v7.3.4"))).isEqualTo("v7.3.3");
    assertThat(before(kernels("v7.2.13", "v7.3", "v7.3.1"))).isEqualTo("v7.3");
    assertThat(before(kernels("v7.2.6", "v7.2.13", "v7.3-rc7", "v7.3.4"))).isEqualTo("v7.2.13");
  }

  @Test
  void another_series_goes_on_in_itself() {
    assertThat(
            before(
                tag("v6.12.118-rt1", "v6.12-rt"),
                tag("v6.12.119", "v6.12"),
                tag("v6.12.119-rt2", "v6.12-rt")))
        .isEqualTo("v6.12.118-rt1");
    assertThat(
            before(
                tag("debian/7.2-1", "debian/"),
                tag("debian/7.3_rc7-1", "debian/"),
                tag("debian/7.3-1", "debian/")))
        .isEqualTo("debian/7.2-1");
    assertThat(before(tag("v7.3", MAINLINE), tag("next-20261101", "next"))).isEqualTo("v7.3");
  }

  @Test
  void head_follows_the_last_release() {
    Revision head = tag("HEAD", MAINLINE);
    assertThat(before(tag("v7.3", MAINLINE), tag("v7.4-rc1", MAINLINE), head)).isEqualTo("v7.3");
    assertThat(before(tag("v7.3", MAINLINE), tag("HEAD", "HEAD"))).isEqualTo("v7.3");
  }

  @Test
  void a_sample_follows_the_sample_before() {
    assertThat(before(tag("v7.3", MAINLINE), sample("2026-10"), sample("2026-11")))
        .isEqualTo("2026-10");
  }

  @Test
  void what_is_left_will_do_where_nothing_fits() {
    assertThat(before(kernels("v7.3-rc1", "v7.3-rc2"))).isEqualTo("v7.3-rc1");
    assertThat(before(tag("v7.3", MAINLINE), sample("2026-11"))).isEqualTo("v7.3");
    assertThat(before(kernels("v7.3"))).isEqualTo("nothing");
  }

  @Test
  void the_name_of_a_clone_changes_nothing() {
    Revision[] revisions = kernels("v7.2", "v7.2.13", "v7.3");
    assertThat(
            before(
                Arrays.stream(revisions)
                    .map(revision -> revision.of("stable one"))
                    .toArray(Revision[]::new)))
        .isEqualTo("v7.2");
  }
}
