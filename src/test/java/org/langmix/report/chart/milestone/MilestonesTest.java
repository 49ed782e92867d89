package org.langmix.report.chart.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.langmix.history.History;
import org.langmix.history.Revision;
import org.langmix.report.chart.Histories;

class MilestonesTest {
  private static final Milestones FOUR =
      Milestones.parse(
          "test",
          """
          # comment
          v6.1 2022-12-11 both

          v6.8 version
          2024-09-01 date
          \tv6.10-rc1 \t 2024-06-01   candidate
          """);

  private static Map<Double, List<String>> places(Milestones milestones, List<Revision> revisions) {
    History history = Histories.growing(revisions, List.of());
    return MilestonePlaces.of(history.snapshots(), milestones).marked().entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, e -> e.getValue().stream().map(Milestone::name).toList()));
  }

  private static List<Revision> tags(String... namesAndDates) {
    return IntStream.range(0, namesAndDates.length / 2)
        .mapToObj(
            i ->
                Histories.tag(namesAndDates[2 * i], "s", LocalDate.parse(namesAndDates[2 * i + 1])))
        .toList();
  }

  @Test
  void version_date_and_name_are_read() {
    assertThat(FOUR.all())
        .extracting(Milestone::name)
        .containsExactly("both", "version", "date", "candidate");
    assertThat(FOUR.all().get(0))
        .isEqualTo(
            new Milestone(
                KernelVersion.parse("v6.1"), Optional.of(LocalDate.of(2022, 12, 11)), "both"));
    assertThat(FOUR.all().get(1).date()).isEmpty();
    assertThat(FOUR.all().get(2).version()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Rust support | begins with a version such as v6.1 or a date such as 2022-12-11",
        "6.1 Rust | begins with a version such as v6.1 or a date such as 2022-12-11",
        "v6 Rust | 'v6' is not a version such as v6.1, v6.1.7 or v6.2-rc1",
        "v6.1-next Rust | 'v6.1-next' is not a version",
        "2022-13-01 Rust | '2022-13-01' is not a valid date",
        "v6.1 2022-12-11 | write the milestone's name after",
        "v6.1 | write the milestone's name after",
        "v6.1 a\u202eb | contains a control character",
        "v6.1 a\u0007b | contains a control character",
      })
  void what_is_wrong_is_said_with_the_line(String line, String message) {
    assertThatThrownBy(() -> Milestones.parse("my-file", "# first\n" + line + "\n"))
        .isInstanceOf(MilestonesException.class)
        .hasMessageStartingWith("my-file, line 2: ")
        .hasMessageContaining(message);
  }

  @Test
  void a_name_that_nobody_could_read_is_refused() {
    assertThatThrownBy(() -> Milestones.parse("my-file", "v6.1 " + "n".repeat(61)))
        .hasMessageContaining("too long to be readable; make it 60 characters at most");
  }

  @Test
  void a_milestone_lies_at_its_version_or_between_its_neighbours() {
    assertThat(places(FOUR, Histories.releases("v6.0", "v6.1", "v6.7", "v6.9", "v6.10", "v6.11")))
        .containsEntry(1.0, List.of("both"))
        .containsEntry(2.5, List.of("version"))
        .containsEntry(3.5, List.of("candidate"));
  }

  @Test
  void versions_of_several_series_are_in_one_order() {
    assertThat(
            places(
                FOUR,
                tags(
                    "v5.10.262", "2026-07-31", "v6.1.170", "2026-05-08", "v6.12.95", "2026-07-05")))
        .containsOnly(
            Map.entry(0.5, List.of("both")), Map.entry(1.5, List.of("version", "candidate")));
  }

  @Test
  void what_was_before_the_first_or_after_the_last_revision_is_left_out() {
    assertThat(places(FOUR, tags("v6.2", "2023-02-19", "v6.7", "2024-01-07"))).isEmpty();
  }

  @Test
  void a_date_lies_at_the_first_revision_of_that_day_or_later() {
    assertThat(
            places(FOUR, tags("v6.9", "2024-05-12", "v6.10", "2024-07-14", "v6.11", "2024-09-15")))
        .containsOnly(Map.entry(0.5, List.of("candidate")), Map.entry(2.0, List.of("date")));
  }

  @Test
  void a_date_is_not_looked_up_where_dates_do_not_rise() {
    assertThat(places(FOUR, tags("v6.1", "2024-12-01", "v6.2", "2024-01-01", "v6.3", "2025-01-01")))
        .containsOnly(Map.entry(0.0, List.of("both")));
  }

  private static List<String> unknown(List<Revision> revisions) {
    History history = Histories.growing(revisions, List.of());
    return MilestonePlaces.of(history.snapshots(), FOUR).unknown().stream()
        .map(Milestone::name)
        .toList();
  }

  @Test
  void what_neither_version_nor_date_places_is_unknown_but_not_what_lies_outside() {
    assertThat(unknown(tags("v6.1", "2024-12-01", "v6.2", "2024-01-01", "v6.3", "2025-01-01")))
        .containsExactly("date");
    assertThat(unknown(tags("v6.1", "2025-12-01", "v6.2", "2025-01-01"))).isEmpty();
    assertThat(unknown(List.of(Histories.sample("2025", LocalDate.of(2025, 1, 1)))))
        .containsExactly("version");
  }

  @Test
  void a_date_lies_among_the_releases_where_those_of_candidates_or_stable_ones_do_not_rise() {
    assertThat(
            places(
                FOUR,
                tags(
                    "v6.9", "2024-05-12",
                    "v6.9.9", "2024-12-01",
                    "v6.10-rc1", "2024-05-01",
                    "v6.10", "2024-07-14",
                    "v6.11", "2024-09-15")))
        .containsEntry(4.0, List.of("date"));
  }

  @Test
  void a_date_lies_among_the_releases_of_a_stable_series() {
    assertThat(places(FOUR, tags("v6.6.32", "2024-05-25", "v6.6.51", "2024-09-12")))
        .isEqualTo(Map.of(1.0, List.of("date")));
  }

  @Test
  void samples_of_a_branch_go_by_dates() {
    List<Revision> samples =
        Stream.of("2022-11-30", "2022-12-31", "2024-06-30", "2024-12-31")
            .map(day -> Histories.sample(day, LocalDate.parse(day)))
            .toList();
    assertThat(places(FOUR, samples))
        .containsOnly(
            Map.entry(1.0, List.of("both")),
            Map.entry(2.0, List.of("candidate")),
            Map.entry(3.0, List.of("date")));
  }

  @Test
  void each_clone_has_its_own_marks() {
    List<Revision> two =
        Stream.concat(
                Histories.releases("v6.0", "v6.1").stream().map(r -> r.of("mainline")),
                Histories.releases("v6.0", "v6.1", "v6.2").stream().map(r -> r.of("asahi")))
            .toList();
    assertThat(places(FOUR, two)).containsOnlyKeys(1.0, 3.0);
  }

  @Test
  void those_that_are_built_in_can_be_read() {
    assertThat(Milestones.builtIn().all())
        .hasSizeGreaterThan(3)
        .allSatisfy(
            milestone -> {
              assertThat(milestone.version()).isPresent();
              assertThat(milestone.date()).isPresent();
            });
  }

  @ParameterizedTest
  @CsvSource({"v2.6.39, v3.0", "v6.8-rc1, v6.8", "v6.8, v6.8.1", "v6.8.1, v6.9-rc1", "v6.9, v6.10"})
  void versions_are_in_the_order_of_releases(String earlier, String later) {
    assertThat(KernelVersion.parse(earlier).orElseThrow())
        .isLessThan(KernelVersion.parse(later).orElseThrow());
  }
}
