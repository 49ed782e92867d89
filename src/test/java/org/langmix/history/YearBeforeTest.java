package org.langmix.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The revision of a year before the last of some revisions. */
class YearBeforeTest {
  private static Revision tag(String name, String series, String date) {
    return new Revision(
        name,
        new Lineage(series, "v", "", name.contains("-rc")),
        date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date)),
        Optional.empty(),
        name);
  }

  private static Revision mainline(String name, String date) {
    return tag(name, "mainline", date);
  }

  private static Revision sample(String name, String date) {
    return new Revision(
        name,
        Lineage.of("every month"),
        Optional.of(LocalDate.parse(date)),
        Optional.empty(),
        name,
        true,
        "");
  }

  private static String of(Revision... revisions) {
    return YearBefore.of(List.of(revisions), revisions[revisions.length - 1])
        .map(Revision::label)
        .orElse("nothing");
  }

  @Test
  void it_is_the_release_nearest_to_a_year_earlier() {
    assertThat(
            of(
                mainline("v6.16", "2025-07-27"),
                mainline("v6.17", "2025-09-28"),
                mainline("v6.18", "2025-11-30"),
                mainline("v7.0", "2026-04-12"),
                mainline("v7.3", "2026-10-18")))
        .isEqualTo("v6.17");
  }

  @Test
  void it_is_at_most_45_days_from_a_year_earlier() {
    Revision now = mainline("v7.3", "2026-10-18");
    assertThat(of(mainline("v6.17", "2025-09-03"), now)).isEqualTo("v6.17");
    assertThat(of(mainline("v6.17", "2025-09-02"), now)).isEqualTo("nothing");
    assertThat(of(mainline("v6.18", "2025-12-02"), now)).isEqualTo("v6.18");
    assertThat(of(mainline("v6.18", "2025-12-03"), now)).isEqualTo("nothing");
  }

  @Test
  void of_two_that_are_equally_near_it_is_the_later_one() {
    assertThat(
            of(
                mainline("v6.17", "2025-10-08"),
                mainline("v6.18", "2025-10-28"),
                mainline("v7.3", "2026-10-18")))
        .isEqualTo("v6.18");
  }

  @Test
  void it_is_of_the_same_series() {
    assertThat(
            of(
                mainline("v6.12", "2024-11-17"),
                tag("v6.12.38", "v6.12", "2025-07-14"),
                mainline("v6.17", "2025-09-28"),
                tag("v6.12.118", "v6.12", "2026-07-01")))
        .isEqualTo("v6.12.38");
    assertThat(of(mainline("v6.17", "2025-09-28"), tag("v7.3.1", "v7.3", "2026-10-25")))
        .isEqualTo("nothing");
    assertThat(of(mainline("v6.17", "2025-09-28"), sample("2026-09", "2026-09-28")))
        .isEqualTo("nothing");
  }

  @Test
  void samples_of_a_branch_are_compared_with_each_other() {
    assertThat(
            of(
                sample("2025-09", "2025-09-30"),
                sample("2025-10", "2025-10-31"),
                sample("2025-11", "2025-11-28"),
                sample("2026-10 (so far)", "2026-10-18")))
        .isEqualTo("2025-10");
  }

  @Test
  void a_candidate_is_compared_with_a_release_and_nothing_with_a_candidate() {
    assertThat(
            of(
                mainline("v6.17", "2025-09-28"),
                mainline("v6.18-rc1", "2025-10-12"),
                mainline("v7.3-rc7", "2026-10-11")))
        .isEqualTo("v6.17");
  }

  @Test
  void it_is_of_the_same_clone() {
    Revision then = mainline("v6.17", "2025-09-28");
    Revision now = mainline("v7.3", "2026-10-18");
    assertThat(of(then.of("linux"), now.of("asahi"))).isEqualTo("nothing");
    assertThat(of(then.of("linux"), then.of("asahi"), now.of("asahi"))).isEqualTo("asahi v6.17");
  }

  @Test
  void without_a_date_there_is_none() {
    assertThat(of(mainline("v6.17", "2025-09-28"), mainline("v7.3", ""))).isEqualTo("nothing");
    assertThat(of(mainline("v6.17", ""), mainline("v7.3", "2026-10-18"))).isEqualTo("nothing");
    assertThat(of(mainline("v7.3", "2026-10-18"))).isEqualTo("nothing");
  }

  @Test
  void later_revisions_do_not_count_even_if_their_dates_are_earlier() {
    List<Revision> revisions =
        Stream.of(mainline("v7.3", "2026-10-18"), mainline("v7.4", "2025-10-18")).toList();
    assertThat(YearBefore.of(revisions, revisions.get(0))).isEmpty();
  }
}
