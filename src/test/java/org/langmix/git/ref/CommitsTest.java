package org.langmix.git.ref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.langmix.git.Git;
import org.langmix.git.GitRepository;
import org.langmix.git.NewRepository;
import org.langmix.git.failure.GitException;

class CommitsTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 25);

  @TempDir private Path temp;
  private Path linux;

  @BeforeEach
  void makeRepository() {
    linux = temp.resolve("linux.git");
    try (NewRepository repository = NewRepository.create(linux)) {
      repository
          .file("a.c", "int a;\n")
          .commit(DAY)
          .tag("v6.0")
          .on("topic")
          .commit(DAY.plusDays(1))
          .on("master")
          .commit(DAY.plusDays(2))
          .merging("topic")
          .commit(OffsetDateTime.parse("2024-05-28T20:30:00-07:00"))
          .on("other")
          .commit(DAY.plusDays(9))
          .tagOfTree("v2.6.11");
    }
  }

  private static List<LocalDate> days(Path directory, String name) {
    try (GitRepository repository = GitRepository.open(directory)) {
      List<LocalDate> days = new ArrayList<>();
      repository.walkFirstParents(
          repository.commit(name).orElseThrow(), commit -> days.add(commit.day()));
      return days;
    }
  }

  @Test
  void the_history_of_a_branch_is_that_of_first_parents_by_days_in_utc() {
    assertThat(days(linux, "master"))
        .containsExactly(LocalDate.of(2024, 5, 29), DAY.plusDays(2), DAY);
  }

  @Test
  void a_walk_ends_when_enough_was_seen() {
    try (GitRepository repository = GitRepository.open(linux)) {
      List<Commit> seen = new ArrayList<>();
      repository.walkFirstParents(
          repository.commit("master").orElseThrow(), commit -> !seen.add(commit));
      assertThat(seen).hasSize(1);
    }
  }

  @Test
  void in_a_shallow_clone_history_just_ends() throws Exception {
    Git.run(temp, "clone", "-q", "--bare", "--depth", "2", "file://" + linux, "shallow.git");
    assertThat(days(temp.resolve("shallow.git"), "HEAD"))
        .containsExactly(LocalDate.of(2024, 5, 29), DAY.plusDays(2));
    try (GitRepository repository = GitRepository.open(temp.resolve("shallow.git"))) {
      String head = repository.commit("HEAD").orElseThrow().id();
      assertThat(repository.isAncestor(head, head)).isTrue();
    }
  }

  @Test
  void a_commit_that_is_missing_is_named_with_what_to_do() throws Exception {
    String missing = Git.run(linux, "rev-parse", "master~1");
    Files.delete(linux.resolve("objects/" + missing.substring(0, 2) + "/" + missing.substring(2)));
    assertThatThrownBy(() -> days(linux, "master"))
        .isInstanceOfSatisfying(GitException.class, e -> assertThat(e.argumentIsWrong()).isFalse())
        .hasMessageContainingAll(missing + " is missing", "git fsck", "--refetch", "--since");
  }

  @Test
  void what_was_merged_is_an_ancestor_and_what_comes_later_is_not() {
    try (GitRepository repository = GitRepository.open(linux)) {
      String master = repository.commit("master").orElseThrow().id();
      for (String ancestor : List.of("v6.0", "topic", "master")) {
        String id = repository.commit(ancestor).orElseThrow().id();
        assertThat(repository.isAncestor(id, master)).as(ancestor).isTrue();
      }
      String other = repository.commit("other").orElseThrow().id();
      assertThat(repository.isAncestor(other, master)).isFalse();
    }
  }

  @Test
  void times_after_2038_are_right() {
    try (NewRepository repository = NewRepository.create(temp.resolve("late.git"))) {
      repository.file("a.c", "").commit(LocalDate.of(2040, 2, 29));
    }
    assertThat(days(temp.resolve("late.git"), "master")).containsExactly(LocalDate.of(2040, 2, 29));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "none",
        "v2.6.11",
        "v2.6.11^{commit}",
        "0123456789012345678901234567890123456789",
        "01234567",
        "",
        " ",
        "-",
        "@{-9}",
        "^",
        "a..b",
        "HEAD@{yesterday}",
        "HEAD~99",
        ":/text",
        "v6.0:a.c",
        "\0"
      })
  void what_leads_to_no_commit_is_none(String name) {
    try (GitRepository repository = GitRepository.open(linux)) {
      assertThat(repository.commit(name)).isEmpty();
    }
  }

  @Test
  void an_id_that_several_begin_with_is_said_to_be_ambiguous() {
    Path path = temp.resolve("ambiguous.git");
    try (NewRepository repository = NewRepository.create(path)) {
      // The ids of these two begin with f0acb.
      repository.file("a.c", "1071").file("b.c", "1251").commit(DAY);
    }
    try (GitRepository repository = GitRepository.open(path)) {
      assertThatThrownBy(() -> repository.revision("f0acb"))
          .isInstanceOfSatisfying(GitException.class, e -> assertThat(e.argumentIsWrong()).isTrue())
          .hasMessageContainingAll("'f0acb' is ambiguous", "more digits");
    }
  }
}
