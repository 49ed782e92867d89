package org.langmix.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GivenDateTest {
  @TempDir private Path temp;

  /** The day that git takes a text for. */
  private LocalDate ofGit(String text) throws Exception {
    Git.run(temp, "init", "-q");
    String[] age = Git.run(temp, "rev-parse", "--since=" + text).split("=", -1);
    return Instant.ofEpochSecond(Long.parseLong(age[1]))
        .atZone(ZoneId.systemDefault())
        .toLocalDate();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yesterday",
        "today",
        "now",
        "3 days ago",
        "two weeks ago",
        "2 years ago",
        "2.years.ago",
        "Yesterday",
        "last week",
        "1 year",
        "1 week 2 days ago",
        "36 hours ago"
      })
  void a_day_is_told_by_today_as_git_tells_it(String text) throws Exception {
    LocalDate before = ofGit(text);
    Optional<LocalDate> day = GivenDate.relative(text);
    assertThat(day).isPresent();
    assertThat(day.get()).isBetween(before, ofGit(text)); // midnight may pass
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-01-31",
        "2024-01-31 23:59",
        "2024-01-31T23:59:59",
        "2024-01-31T23:59:59+02:00",
        "2024-01-31 23:59:59 +0200"
      })
  void a_time_of_day_does_not_matter(String text) {
    assertThat(GivenDate.iso(text)).hasValue(LocalDate.of(2024, 1, 31));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "ago",
        "6.2",
        "v6.2",
        "2024",
        "2024-02-30",
        "2024-01-31x",
        "never",
        "-1 year ago",
        "2 ago",
        "years ago",
        "9999999999999 days ago",
        "2 fortnights ago",
        "tea",
        "master"
      })
  void nothing_else_is_a_date(String text) {
    assertThat(GivenDate.iso(text)).isEmpty();
    assertThat(GivenDate.relative(text)).isEmpty();
  }
}
