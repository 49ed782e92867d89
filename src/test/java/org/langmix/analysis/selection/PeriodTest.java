package org.langmix.analysis.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
  @ParameterizedTest
  @CsvSource({
    "DAY,2026-10-31,2026-10-31,2026-10-31,2026-10-31",
    "WEEK,2026-11-01,2026-W44,2026-10-26,2026-11-01",
    "WEEK,2026-11-02,2026-W45,2026-11-02,2026-11-08",
    "WEEK,2027-01-03,2026-W53,2026-12-28,2027-01-03",
    "WEEK,2024-12-30,2025-W01,2024-12-30,2025-01-05",
    "MONTH,2026-10-31,2026-10,2026-10-01,2026-10-31",
    "MONTH,2024-02-01,2024-02,2024-02-01,2024-02-29",
    "QUARTER,2026-12-31,2026-Q4,2026-10-01,2026-12-31",
    "QUARTER,2024-02-29,2024-Q1,2024-01-01,2024-03-31",
    "YEAR,2026-01-01,2026,2026-01-01,2026-12-31"
  })
  void a_period_has_a_name_a_first_and_a_last_day(
      Period period, LocalDate day, String name, LocalDate start, LocalDate end) {
    assertThat(period.name(day)).isEqualTo(name);
    assertThat(period.start(day)).isEqualTo(start);
    assertThat(period.end(day)).isEqualTo(end);
  }

  @Test
  void the_name_does_not_depend_on_where_it_is_made() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("fa-IR-u-nu-arabext"));
    try {
      assertThat(Period.WEEK.name(LocalDate.of(2026, 11, 2))).isEqualTo("2026-W45");
    } finally {
      Locale.setDefault(before);
    }
  }
}
