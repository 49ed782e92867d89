package org.langmix.report.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.langmix.history.Gap;
import org.langmix.report.chart.Histories;

class MissingTest {
  private static final Gap FILE = gap(Gap.Kind.FILE, "a.c");
  private static final Gap DIRECTORY = gap(Gap.Kind.DIRECTORY, "drivers/");
  private static final Gap LINES = gap(Gap.Kind.LINES, "a.c");
  private static final Gap FACTS = gap(Gap.Kind.FACTS, "drivers/Makefile");
  private static final Gap HELPERS = gap(Gap.Kind.FACTS, "rust/helpers/");
  private static final Gap TOOLS = gap(Gap.Kind.TOOLS, "scripts/min-tool-version.sh");
  private static final Gap TAG = gap(Gap.Kind.TAG, "");

  private static Gap gap(Gap.Kind kind, String path) {
    return new Gap(Histories.tag("v6.2", "mainline", LocalDate.EPOCH), kind, path, "1f", "damaged");
  }

  @Test
  void what_makes_sums_too_low_is_told_first() {
    assertThat(Missing.sentence(List.of(TOOLS, DIRECTORY, FILE)))
        .isEqualTo(
            "1 file and 1 directory of 1 revision could not be counted, so that sums are too low;"
                + " the oldest tools of 1 revision could not be read");
  }

  @Test
  void files_that_could_not_be_compared_are_told_though_sums_are_right() {
    assertThat(Missing.describe(List.of(LINES, LINES))).isEmpty();
    assertThat(Missing.besides(List.of(LINES, LINES)))
        .containsExactly(
            "2 files could not be compared, so that more lines may have been added and removed");
  }

  @Test
  void files_that_tell_of_modules_are_told_though_sums_are_right() {
    assertThat(Missing.describe(List.of(FACTS, HELPERS))).isEmpty();
    assertThat(Missing.besides(List.of(FACTS, HELPERS, FILE)))
        .containsExactly(
            "1 file and 1 directory on modules, abstractions and platforms could not be read, so"
                + " that some of their cells are empty");
  }

  @Test
  void tags_that_are_left_out_are_told() {
    assertThat(Missing.besides(List.of(TAG)))
        .containsExactly("1 tag is left out because its target could not be read");
    assertThat(Missing.besides(List.of(TAG, TAG)))
        .containsExactly("2 tags are left out because their targets could not be read");
  }

  @Test
  void every_kind_of_gap_has_its_words() {
    for (Gap.Kind kind : Gap.Kind.values()) {
      assertThat(Missing.sentence(List.of(gap(kind, "a")))).as(kind.name()).isNotEmpty();
    }
    assertThat(Missing.sentence(List.of())).isEmpty();
  }
}
