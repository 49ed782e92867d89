package org.langmix.kernel.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RustcReleasesTest {
  private static final RustcReleases BUILT_IN = RustcReleases.builtIn();

  @ParameterizedTest
  @CsvSource({
    "2021-08-14, 11, 1.48, 1.54", // Debian 11 becomes stable
    "2022-12-11, 11, 1.48, 1.65", // v6.1
    "2023-06-09, 11, 1.48, 1.70",
    "2023-06-10, 12, 1.63, 1.70", // Debian 12 becomes stable
    "2024-11-17, 12, 1.63, 1.82", // v6.12
    "2025-08-09, 13, 1.85, 1.89", // Debian 13 becomes stable
    "2026-03-04, 13, 1.85, 1.93",
    "2026-03-05, 13, 1.85, 1.94",
    "2026-11-15, 13, 1.85, 1.100", // v7.3.4
  })
  void each_day_has_its_releases(LocalDate day, String debian, String debianRustc, String newest) {
    assertThat(BUILT_IN.debianStable(day))
        .contains(new RustcReleases.DebianRelease(debian, debianRustc));
    assertThat(BUILT_IN.newest(day)).contains(newest);
  }

  @Test
  void nothing_is_known_beyond_the_list() {
    LocalDate last = BUILT_IN.knownUntil();
    assertThat(BUILT_IN.newest(last)).isPresent();
    assertThat(BUILT_IN.newest(last.plusDays(1))).isEmpty();
    assertThat(BUILT_IN.debianStable(last.plusDays(1))).isEmpty();
  }

  @Test
  void nothing_is_known_before_the_list() {
    assertThat(BUILT_IN.debianStable(LocalDate.parse("2021-08-13"))).isEmpty();
    assertThat(BUILT_IN.newest(LocalDate.parse("2020-11-18"))).isEmpty();
  }

  @Test
  void a_new_rustc_came_every_six_weeks() {
    LocalDate day = LocalDate.parse("2020-11-19");
    int version = 48;
    while (!day.isAfter(BUILT_IN.knownUntil())) {
      assertThat(BUILT_IN.newest(day)).contains("1." + version++);
      assertThat(BUILT_IN.newest(day.plusWeeks(6).minusDays(1)))
          .isIn(BUILT_IN.newest(day), Optional.empty());
      day = day.plusWeeks(6);
    }
  }
}
