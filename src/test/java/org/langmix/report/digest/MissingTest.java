package org.langmix.report.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.langmix.history.Gap;
import org.langmix.report.chart.Histories;

class MissingTest {
  private static final Gap FILE = gap(Gap.Kind.FILE);
  private static final Gap LINES = gap(Gap.Kind.LINES);
  private static final Gap TOOLS = gap(Gap.Kind.TOOLS);

  private static Gap gap(Gap.Kind kind) {
    return new Gap(
        Histories.tag("v6.2", "mainline", LocalDate.EPOCH), kind, "a.c", "1f", "damaged");
  }

  @Test
  void what_makes_sums_too_low_is_told_first() {
    assertThat(Missing.sentence(List.of(TOOLS, LINES, FILE)))
        .isEqualTo("1 file of 1 revision could not be counted, so that sums are too low");
  }

  @Test
  void files_that_could_not_be_compared_are_told_though_sums_are_right() {
    assertThat(Missing.describe(List.of(LINES, LINES))).isEmpty();
    assertThat(Missing.sentence(List.of(TOOLS, LINES, LINES)))
        .isEqualTo(
            "2 files could not be compared, so that more lines may have been added and removed");
  }

  @Test
  void scripts_are_told_if_nothing_else_is_missing() {
    assertThat(Missing.sentence(List.of(TOOLS)))
        .isEqualTo("the oldest tools of 1 revision could not be read");
    assertThat(Missing.sentence(List.of())).isEmpty();
  }
}
