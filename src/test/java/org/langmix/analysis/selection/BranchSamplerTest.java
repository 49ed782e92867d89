package org.langmix.analysis.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.analysis.Analysis;
import org.langmix.analysis.clone.Progress;
import org.langmix.git.GitRepository;
import org.langmix.git.NewRepository;
import org.langmix.git.failure.GitException;
import org.langmix.history.Revision;

class BranchSamplerTest {
  @TempDir private Path temp;

  private NewRepository repository() {
    return NewRepository.create(temp.resolve("linux.git")).file("a.rs", "");
  }

  private List<Revision> samples(Period period, String ref, String since) {
    return samples(temp.resolve("linux.git"), period, ref, since);
  }

  private static List<Revision> samples(Path linux, Period period, String ref, String since) {
    RevisionOptions options =
        new RevisionOptions(
            List.of(),
            Optional.of(period),
            Optional.of(ref),
            Optional.of(since),
            Optional.empty(),
            false);
    try (GitRepository git = GitRepository.open(linux)) {
      return new Analysis(git, Progress.SILENT).select(options);
    }
  }

  private List<String> named(Period period) {
    return named(temp.resolve("linux.git"), period);
  }

  private static List<String> named(Path linux, Period period) {
    return samples(linux, period, "master", "1970-01-01").stream()
        .map(sample -> sample.name() + " of " + sample.date().orElseThrow())
        .toList();
  }

  private String commit(String name) {
    try (GitRepository git = GitRepository.open(temp.resolve("linux.git"))) {
      return git.commit(name).orElseThrow().id();
    }
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  @Test
  void a_period_has_its_last_commit_and_the_newest_one_is_running() {
    try (NewRepository repository = repository()) {
      repository
          .commit(day("2026-09-02"))
          .commit(day("2026-10-30"))
          .commit(day("2026-10-31"))
          .commit(day("2026-11-01"));
    }
    assertThat(named(Period.DAY))
        .hasSize(61)
        .startsWith("2026-09-02 of 2026-09-02", "2026-09-03 of 2026-09-02")
        .endsWith("2026-10-31 of 2026-10-31", "2026-11-01 (so far) of 2026-11-01");
    assertThat(named(Period.WEEK))
        .hasSize(9)
        .startsWith("2026-W36 of 2026-09-02")
        .endsWith("2026-W43 of 2026-09-02", "2026-W44 (so far) of 2026-11-01");
    assertThat(named(Period.MONTH))
        .containsExactly(
            "2026-09 of 2026-09-02", "2026-10 of 2026-10-31", "2026-11 (so far) of 2026-11-01");
    assertThat(named(Period.QUARTER))
        .containsExactly("2026-Q3 of 2026-09-02", "2026-Q4 (so far) of 2026-11-01");
    assertThat(named(Period.YEAR)).containsExactly("2026 (so far) of 2026-11-01");
  }

  @Test
  void a_period_without_commits_has_the_commit_before_it() {
    try (NewRepository repository = repository()) {
      repository.commit(day("2026-08-20")).commit(day("2026-11-20"));
    }
    List<Revision> samples = samples(Period.MONTH, "master", "1970-01-01");
    assertThat(samples)
        .extracting(Revision::name)
        .containsExactly("2026-08", "2026-09", "2026-10", "2026-11 (so far)");
    assertThat(samples)
        .extracting(sample -> sample.commit().orElseThrow())
        .containsExactly(
            commit("master~1"), commit("master~1"), commit("master~1"), commit("master"));
    assertThat(samples).extracting(Revision::series).containsOnly("every month");
  }

  @Test
  void periods_end_at_midnight_in_utc_whatever_the_zone_of_a_commit() {
    try (NewRepository repository = repository()) {
      repository
          .commit(OffsetDateTime.parse("2026-11-01T00:30:00+02:00"))
          .commit(OffsetDateTime.parse("2026-10-31T23:59:59Z"))
          .commit(OffsetDateTime.parse("2026-10-31T17:00:00-07:00"));
    }
    List<Revision> samples = samples(Period.MONTH, "master", "1970-01-01");
    assertThat(named(Period.MONTH))
        .containsExactly("2026-10 of 2026-10-31", "2026-11 (so far) of 2026-11-01");
    assertThat(samples.get(0).commit()).contains(commit("master~1"));
  }

  @Test
  void what_was_merged_is_not_sampled_but_its_merge_is() {
    try (NewRepository repository = repository()) {
      repository
          .commit(day("2026-08-01"))
          .on("topic")
          .commit(day("2026-08-31"))
          .on("master")
          .commit(day("2026-08-15"))
          .merging("topic")
          .commit(day("2026-09-10"));
    }
    assertThat(named(Period.MONTH))
        .containsExactly("2026-08 of 2026-08-15", "2026-09 (so far) of 2026-09-10");
    assertThat(samples(Period.MONTH, "topic", "1970-01-01"))
        .extracting(Revision::name, sample -> sample.commit().orElseThrow())
        .containsExactly(org.assertj.core.groups.Tuple.tuple("2026-08 (so far)", commit("topic")));
  }

  private void commits(String... days) {
    try (NewRepository repository = repository()) {
      for (String day : days) {
        repository.commit(day(day));
      }
    }
  }

  private String note(Period period) {
    try (GitRepository git = GitRepository.open(temp.resolve("linux.git"))) {
      Analysis analysis = new Analysis(git, Progress.SILENT);
      analysis.select(
          new RevisionOptions(
              List.of(),
              Optional.of(period),
              Optional.of("master"),
              Optional.of("1970-01-01"),
              Optional.empty(),
              false));
      return String.join("\n", analysis.notes());
    }
  }

  @Test
  void a_commit_whose_date_runs_backwards_counts_as_of_the_date_before_it() {
    commits("2026-08-01", "2026-10-20", "2026-09-05", "2026-10-01");
    assertThat(named(Period.MONTH))
        .containsExactly(
            "2026-08 of 2026-08-01", "2026-09 of 2026-09-05", "2026-10 (so far) of 2026-10-01");
    assertThat(samples(Period.MONTH, "master", "1970-01-01").get(0).commit())
        .contains(commit("master~2"));
    assertThat(note(Period.MONTH))
        .isEqualTo(
            "the date of 1 commit of 'master' runs backwards; each such commit counts as of the"
                + " date of the last commit before it that is in order");
  }

  @Test
  void a_newest_commit_from_the_past_loses_no_samples() {
    commits("2024-01-15", "2024-06-15", "2024-12-15", "2025-06-15", "2024-07-15");
    assertThat(named(Period.QUARTER))
        .containsExactly(
            "2024-Q1 of 2024-01-15",
            "2024-Q2 of 2024-06-15",
            "2024-Q3 of 2024-06-15",
            "2024-Q4 of 2024-12-15",
            "2025-Q1 of 2024-12-15",
            "2025-Q2 (so far) of 2025-06-15");
    assertThat(samples(Period.QUARTER, "master", "2025-04-01").get(0).commit())
        .contains(commit("master"));
  }

  @Test
  void commits_from_long_ago_or_from_the_future_invent_no_samples() {
    commits("2021-01-01", "2022-06-01", "1970-01-01", "1970-01-02", "2022-09-01", "2023-03-01");
    List<String> years =
        List.of("2021 of 2021-01-01", "2022 of 2022-09-01", "2023 (so far) of 2023-03-01");
    assertThat(named(Period.YEAR)).isEqualTo(years);
    assertThat(note(Period.YEAR)).startsWith("the dates of 2 commits of 'master' run backwards;");
    try (NewRepository repository =
        NewRepository.create(temp.resolve("future.git")).file("a.rs", "")) {
      for (String day :
          List.of(
              "2021-01-01", "2022-06-01", "2037-01-01", "2038-01-01", "2022-09-01", "2023-03-01")) {
        repository.commit(day(day));
      }
    }
    assertThat(named(temp.resolve("future.git"), Period.YEAR)).isEqualTo(years);
  }

  /** Thousands of commits of the first of January 1970, and none behind them for long. */
  @Test
  void a_clock_that_stood_still_for_many_commits_loses_no_samples() throws Exception {
    StringBuilder history = new StringBuilder("blob\nmark :1\ndata 0\n");
    int count = 20_000;
    for (int i = 0; i < count; i++) {
      boolean isWrong = i >= 12_000 && i < 17_000;
      long seconds = isWrong ? i : day("2020-01-01").toEpochDay() * 86_400 + i * 7_200L;
      history.append("commit refs/heads/master\ncommitter k <k@e> %d +0000\n".formatted(seconds));
      history.append("data 1\nm\n").append(i == 0 ? "M 100644 :1 a.rs\n\n" : "\n");
    }
    Path linux = temp.resolve("linux.git");
    NewRepository.create(linux).close();
    Process git =
        new ProcessBuilder("git", "-C", linux.toString(), "fast-import", "--quiet").start();
    try (OutputStream input = git.getOutputStream()) {
      input.write(history.toString().getBytes(StandardCharsets.UTF_8));
    }
    assertThat(git.waitFor()).isZero();
    assertThat(samples(Period.YEAR, "master", "2021-01-01"))
        .extracting(Revision::name)
        .containsExactly("2021", "2022", "2023", "2024 (so far)");
    assertThat(note(Period.YEAR))
        .startsWith("the dates of 5,000 commits of 'master' run backwards");
  }

  @Test
  void times_that_run_backwards_within_a_day_are_in_order() {
    try (NewRepository repository = repository()) {
      repository
          .commit(OffsetDateTime.parse("2026-08-31T20:00:00Z"))
          .commit(OffsetDateTime.parse("2026-08-31T10:00:00Z"))
          .commit(OffsetDateTime.parse("2026-09-01T10:00:00Z"));
    }
    assertThat(named(Period.MONTH))
        .containsExactly("2026-08 of 2026-08-31", "2026-09 (so far) of 2026-09-01");
    assertThat(note(Period.MONTH)).isEmpty();
  }

  @Test
  void in_a_shallow_clone_samples_begin_where_history_does() throws Exception {
    try (NewRepository repository = repository()) {
      repository.commit(day("2026-08-01")).commit(day("2026-09-05")).commit(day("2026-10-01"));
    }
    delete(commit("master~2"));
    Files.writeString(temp.resolve("linux.git/shallow"), commit("master~1") + "\n");
    assertThat(named(Period.MONTH))
        .containsExactly("2026-09 of 2026-09-05", "2026-10 (so far) of 2026-10-01");
  }

  @Test
  void a_missing_commit_is_told_unless_a_later_beginning_does_without_it() throws Exception {
    try (NewRepository repository = repository()) {
      repository.commit(day("2026-08-01")).commit(day("2026-09-05")).commit(day("2026-10-01"));
    }
    String missing = commit("master~2");
    delete(missing);
    assertThatThrownBy(() -> named(Period.MONTH))
        .isInstanceOf(GitException.class)
        .hasMessageContaining(missing);
    assertThat(samples(Period.MONTH, "master", "2026-09-01"))
        .extracting(Revision::name)
        .containsExactly("2026-09", "2026-10 (so far)");
  }

  private void delete(String id) throws Exception {
    Files.delete(temp.resolve("linux.git/objects/" + id.substring(0, 2) + "/" + id.substring(2)));
  }
}
