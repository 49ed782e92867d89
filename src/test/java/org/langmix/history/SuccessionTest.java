package org.langmix.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What each revision follows: {@code -} within its series, {@code ..} from the series before. */
class SuccessionTest {
  private static Revision tag(String name, String series, String family, String release) {
    return new Revision(
        name,
        new Lineage(series, family, release, name.contains("-rc")),
        Optional.empty(),
        Optional.empty(),
        name);
  }

  /** Versions of kernel.org, by their names. */
  private static Revision kernel(String name) {
    String release = name.replaceFirst("(v\\d+\\.\\d+).*", "$1");
    boolean isPoint = name.matches("v\\d+\\.\\d+\\.\\d+");
    return tag(name, isPoint ? release : "mainline", "v", release);
  }

  private static Revision debian(String name) {
    String series = name.replaceFirst("(debian/\\d+\\.\\d+).*", "$1");
    return tag(name, series, "debian", "");
  }

  private static List<String> of(Stream<Revision> revisions) {
    return Succession.of(revisions.toList()).stream()
        .map(
            one ->
                one.before().label()
                    + (one.isWithinSeries() ? " - " : " .. ")
                    + one.revision().label())
        .toList();
  }

  private static List<String> ofKernels(String... names) {
    return of(Arrays.stream(names).map(SuccessionTest::kernel));
  }

  @Test
  void mainline_is_one_series_with_its_candidates() {
    assertThat(ofKernels("v7.2", "v7.3-rc1", "v7.3-rc7", "v7.3"))
        .containsExactly("v7.2 - v7.3-rc1", "v7.3-rc1 - v7.3-rc7", "v7.3-rc7 - v7.3");
  }

  @Test
  void a_release_and_its_candidates_lead_to_its_point_releases() {
    assertThat(ofKernels("v7.3", "v7.3.4", "v7.3.5", "v7.4"))
        .containsExactly("v7.3 - v7.3.4", "v7.3.4 - v7.3.5", "v7.3 - v7.4");
    assertThat(ofKernels("v7.3-rc7", "v7.3.4")).containsExactly("v7.3-rc7 - v7.3.4");
  }

  @Test
  void the_first_of_a_series_follows_the_newest_of_the_series_before() {
    assertThat(ofKernels("v5.10.218", "v5.10.262", "v6.1.170", "v6.1.192"))
        .containsExactly("v5.10.218 - v5.10.262", "v5.10.262 .. v6.1.170", "v6.1.170 - v6.1.192");
    assertThat(ofKernels("v7.2.6", "v7.2.13", "v7.3-rc7"))
        .containsExactly("v7.2.6 - v7.2.13", "v7.2.13 .. v7.3-rc7");
  }

  @Test
  void vendors_do_not_follow_each_other() {
    assertThat(
            of(
                Stream.of(
                    kernel("v6.1"),
                    debian("debian/6.1.4-1"),
                    debian("debian/6.1.140-1"),
                    debian("debian/6.3.7-1"),
                    kernel("v6.3"))))
        .containsExactly(
            "debian/6.1.4-1 - debian/6.1.140-1",
            "debian/6.1.140-1 .. debian/6.3.7-1",
            "v6.1 - v6.3");
  }

  @Test
  void clones_do_not_follow_each_other() {
    assertThat(
            of(
                Stream.of("v7.2", "v7.3")
                    .map(SuccessionTest::kernel)
                    .flatMap(tag -> Stream.of(tag.of("linux"), tag.of("asahi")))))
        .containsExactly("linux v7.2 - linux v7.3", "asahi v7.2 - asahi v7.3");
  }
}
