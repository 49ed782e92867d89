package org.langmix.report.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.langmix.history.History;
import org.langmix.history.Revision;
import org.langmix.report.chart.Histories;
import org.langmix.subsystem.Subsystem;

/** How much Rust there is, compared with a year before. */
class PaceTest {
  private static final Revision SEPTEMBER =
      Histories.tag("v6.17", "mainline", LocalDate.of(2025, 9, 28));

  private static Pace pace(long then, long now) {
    return new Pace(SEPTEMBER, then, now, true);
  }

  @ParameterizedTest
  @CsvSource({
    // 12 ln 2 / ln 2.125 is 11.03, 12 ln 2 / ln 2 is 12.
    "400, 850, '×2.1 in twelve months, since v6.17 of 2025-09-28; at that pace a doubling took 11 months'",
    "400, 800, '×2.0 in twelve months, since v6.17 of 2025-09-28; at that pace a doubling took 12 months'",
    // 12 ln 2 / ln 1.25 is 37.3 months; 12 ln 2 / ln 1.06 is 142.7 months.
    "400, 500, '×1.3 in twelve months, since v6.17 of 2025-09-28; at that pace a doubling took 3 years'",
    "100, 106, '×1.06 in twelve months, since v6.17 of 2025-09-28; at that pace a doubling took 12 years'",
    "100, 105, '×1.05 in twelve months, since v6.17 of 2025-09-28'",
    "100, 100, '×1.00 in twelve months, since v6.17 of 2025-09-28'",
    "100, 80, '×0.80 in twelve months, since v6.17 of 2025-09-28'",
    // 12 ln 2 / ln 5000 is 0.98.
    "1, 5000, '×5,000 in twelve months, since v6.17 of 2025-09-28; at that pace a doubling took 1 month'"
  })
  void it_is_a_factor_the_revision_that_it_compares_with_and_the_time_of_a_doubling(
      long then, long now, String words) {
    assertThat(pace(then, now).describe("v6.17")).isEqualTo(words);
  }

  @Test
  void it_is_not_known_without_rust_then_and_not_told_without_rust_now() {
    assertThat(pace(0, 10).factor()).isEmpty();
    assertThat(pace(0, 10).isKnown()).isFalse();
    assertThat(pace(10, 0).factor()).hasValue(0);
    assertThat(pace(10, 0).isKnown()).isFalse();
  }

  @Test
  void it_is_not_known_if_not_all_of_both_revisions_could_be_counted() {
    Pace incomplete = new Pace(SEPTEMBER, 10, 20, false);
    assertThat(incomplete.factor()).isEmpty();
    assertThat(incomplete.isKnown()).isFalse();
  }

  /** Releases at intervals of two months, the first one without Rust, each with 500 lines more. */
  private static History history() {
    return Histories.growing(
        Histories.releases("v6.0", "v6.1", "v6.2", "v6.3", "v6.4", "v6.5", "v6.6", "v6.7"),
        List.of());
  }

  private static Optional<Pace> pace(History history, int revision) {
    return Pace.of(history, history.snapshots().get(revision));
  }

  @Test
  void it_is_of_the_whole_tree_at_both_revisions() {
    History history = history();
    assertThat(pace(history, 5)).isEmpty();
    assertThat(pace(history, 6).orElseThrow().yearBefore().name()).isEqualTo("v6.0");
    assertThat(pace(history, 6).orElseThrow().factor()).isEmpty();
    assertThat(pace(history, 7))
        .hasValue(new Pace(history.snapshots().get(1).revision(), 500, 3500, true));
    assertThat(pace(history, 7).orElseThrow().factor()).hasValue(7);
  }

  @Test
  void a_gap_in_one_of_the_two_revisions_leaves_the_factor_open() {
    for (int gap = 0; gap < 8; gap++) {
      History whole = history();
      History history =
          new History(
              whole.snapshots(),
              whole.changes(),
              whole.latest(),
              whole.subsystems(),
              whole.areas(),
              whole.filter(),
              whole.gaps(),
              Map.of(whole.snapshots().get(gap).revision(), Set.of(Subsystem.TREE)),
              true);
      boolean isOfOne = gap == 1 || gap == 7;
      assertThat(pace(history, 7).orElseThrow().factor().isPresent()).isNotEqualTo(isOfOne);
      assertThat(Digest.ofEach(history).get(0).pace().isPresent()).isNotEqualTo(isOfOne);
    }
  }
}
