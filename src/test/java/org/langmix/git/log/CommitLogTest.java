package org.langmix.git.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.git.Git;
import org.langmix.git.change.ChangedPath;
import org.langmix.git.change.UnreadObject;

/** Each commit is named after its author. */
class CommitLogTest {
  /**
   * A stable series that parts from v6.1, and a branch that is merged into v6.2. The clock of Eve,
   * who wrote the first commit after v6.1, was thirty years behind.
   */
  private static final String HISTORY =
      """
      commit refs/heads/master
      mark :1
      author Ann <ann@example.org> 1000000000 +0000
      committer Ann <ann@example.org> 1000000000 +0000
      data 2
      a
      M 644 inline kernel/fork.c
      data 7
      int a;
      M 644 inline README
      data 6
      Hello

      commit refs/heads/topic
      mark :2
      author Bob <bob@example.org> 1000100000 +0100
      committer Ann <ann@example.org> 1000200000 +0000
      data 2
      b
      from :1
      M 644 inline rust/kernel/lib.rs
      data 8
      fn a(){}

      commit refs/heads/master
      mark :3
      author Eve <eve@example.org> 10 +0000
      committer Eve <eve@example.org> 10 +0000
      data 2
      e
      from :1
      M 755 inline kernel/fork.c
      data 7
      int a;
      D README

      commit refs/heads/master
      mark :4
      author Linus <l@example.org> 1000300000 +0000
      committer Linus <l@example.org> 1000300000 +0000
      data 2
      m
      from :3
      merge :2
      M 644 inline rust/kernel/lib.rs
      data 8
      fn a(){}

      commit refs/heads/stable
      mark :5
      author Greg <g@example.org> 1000400000 +0000
      committer Greg <g@example.org> 1000400000 +0000
      data 2
      g
      from :1
      M 120000 inline kernel/link
      data 6
      fork.c

      reset refs/tags/v6.1
      from :1

      reset refs/tags/v6.2
      from :4

      reset refs/tags/v6.1.1
      from :5
      """;

  @TempDir private Path temp;
  private Path linux;

  @BeforeEach
  void makeHistory() throws Exception {
    linux = Git.imported(temp.resolve("linux.git"), HISTORY);
  }

  @Test
  void an_interval_has_what_one_end_reaches_and_the_other_does_not_without_merges()
      throws Exception {
    LogOf log = LogOf.read(linux, "v6.1..v6.2", "v6.1..v6.1.1", "v6.1.1..v6.2", "v6.2..v6.1.1");
    assertThat(log.authors(0)).containsExactly("Bob", "Eve");
    assertThat(log.authors(1)).containsExactly("Greg");
    assertThat(log.authors(2)).containsExactly("Bob", "Eve");
    assertThat(log.authors(3)).containsExactly("Greg");
  }

  @Test
  void an_interval_between_equal_commits_or_backwards_is_empty() throws Exception {
    LogOf log = LogOf.read(linux, "v6.1..v6.1", "v6.2..v6.1", "v6.1..v6.2");
    assertThat(log.authors(0)).isEmpty();
    assertThat(log.authors(1)).isEmpty();
    assertThat(log.authors(2)).containsExactly("Bob", "Eve");
  }

  @Test
  void a_commit_has_the_paths_whose_content_or_mode_differs_from_its_parent() throws Exception {
    assertThat(LogOf.read(linux, "v6.1..v6.2").pathsByAuthor())
        .isEqualTo(
            Map.of(
                "Bob", List.of("rust/kernel/lib.rs"), "Eve", List.of("README", "kernel/fork.c")));
  }

  @Test
  void a_path_says_whether_it_was_and_is_a_regular_file() throws Exception {
    LogOf log = LogOf.read(linux, "v6.1..v6.2", "v6.1..v6.1.1");
    assertThat(log.commits().get(0).values())
        .flatExtracting(LoggedCommit::changes)
        .containsExactlyInAnyOrder(
            new ChangedPath("", "README", true, false),
            new ChangedPath("kernel/", "fork.c", true, true),
            new ChangedPath("rust/kernel/", "lib.rs", false, true));
    assertThat(log.commits().get(1).values())
        .flatExtracting(LoggedCommit::changes)
        .containsExactly(new ChangedPath("kernel/", "link", false, false));
  }

  @Test
  void author_and_committer_have_their_own_dates() throws Exception {
    LoggedCommit bobs =
        LogOf.read(linux, "v6.1..v6.2").commits().get(0).values().stream()
            .filter(commit -> commit.author().name().equals("Bob"))
            .findFirst()
            .orElseThrow();
    assertThat(bobs.author()).isEqualTo(new Ident("Bob", "bob@example.org", 1000100000));
    assertThat(bobs.committer()).isEqualTo(new Ident("Ann", "ann@example.org", 1000200000));
  }

  @Test
  void a_first_commit_is_compared_with_an_empty_tree() throws Exception {
    String other =
        """
        commit refs/heads/other
        author Zoe <z@example.org> 5 +0000
        committer Zoe <z@example.org> 5 +0000
        data 2
        z
        M 644 inline a/b/c.h
        data 3
        c

        """;
    Git.feed(other, linux, "fast-import", "--quiet");
    assertThat(LogOf.read(linux, "v6.2..other").pathsByAuthor())
        .isEqualTo(Map.of("Zoe", List.of("a/b/c.h")));
  }

  @Test
  void a_file_in_the_place_of_a_directory_is_one_path_more() throws Exception {
    String change =
        """
        commit refs/heads/master
        author Kim <k@example.org> 1000500000 +0000
        committer Kim <k@example.org> 1000500000 +0000
        data 2
        k
        from refs/heads/master^0
        D rust
        M 644 inline rust
        data 3
        r

        """;
    Git.feed(change, linux, "fast-import", "--quiet");
    assertThat(LogOf.read(linux, "v6.2..master").pathsByAuthor())
        .isEqualTo(Map.of("Kim", List.of("rust", "rust/kernel/lib.rs")));
  }

  @Test
  void a_commit_is_found_by_its_abbreviated_id_if_the_end_reaches_it() throws Exception {
    LogOf log = LogOf.read(linux, "v6.1..v6.2", "v6.1..v6.1.1");
    String bobs = Git.run(linux, "rev-parse", "topic");
    assertThat(log.log().dateOf(bobs.substring(0, 12), 0)).hasValue(1000200000);
    assertThat(log.log().dateOf(bobs, 0)).hasValue(1000200000);
    assertThat(log.log().dateOf(bobs, 1)).isEmpty();
    assertThat(log.log().dateOf(Git.run(linux, "rev-parse", "v6.1"), 1)).hasValue(1000000000);
    assertThat(log.log().dateOf("f".repeat(40), 0)).isEqualTo(OptionalLong.empty());
  }

  @Test
  void a_commit_graph_changes_nothing() throws Exception {
    Map<String, List<String>> without = LogOf.read(linux, "v6.1..v6.2").pathsByAuthor();
    Git.run(linux, "commit-graph", "write", "--reachable");
    LogOf log = LogOf.read(linux, "v6.1..v6.2");
    assertThat(log.pathsByAuthor()).isEqualTo(without);
    assertThat(log.log().dateOf(Git.run(linux, "rev-parse", "topic"), 0)).hasValue(1000200000);
  }

  @Test
  void an_interval_that_needs_a_missing_commit_says_so_and_others_are_whole() throws Exception {
    String missing = Git.run(linux, "rev-parse", "stable");
    String tree = Git.run(linux, "rev-parse", "v6.2^{tree}");
    String merge = Git.run(linux, "commit-tree", "-p", "v6.2", "-p", missing, "-m", "merge", tree);
    Git.run(linux, "update-ref", "refs/heads/merged", merge);
    unpack();
    Files.delete(loose(missing));
    LogOf log = LogOf.read(linux, "v6.1..v6.2", "v6.2..merged", "v6.1..v6.2");
    assertThat(log.troubles().get(0)).isEmpty();
    assertThat(log.authors(0)).containsExactly("Bob", "Eve");
    assertThat(log.troubles().get(1))
        .contains(new UnreadObject(missing, "missing from the repository"));
    assertThat(log.troubles().get(2)).isEmpty();
    assertThat(log.authors(2)).containsExactly("Bob", "Eve");
  }

  @Test
  void an_interval_that_needs_a_missing_tree_says_so() throws Exception {
    String missing = Git.run(linux, "rev-parse", "v6.2:rust/kernel");
    unpack();
    Files.delete(loose(missing));
    LogOf log = LogOf.read(linux, "v6.1..v6.2", "v6.1..v6.1.1");
    assertThat(log.troubles().get(0))
        .contains(new UnreadObject(missing, "missing from the repository"));
    assertThat(log.troubles().get(1)).isEmpty();
  }

  private void unpack() throws Exception {
    Path packs = linux.resolve("objects/pack");
    Path elsewhere = Files.move(packs, temp.resolve("packs"));
    Files.createDirectory(packs);
    try (var files = Files.list(elsewhere)) {
      for (Path pack : files.filter(file -> file.toString().endsWith(".pack")).toList()) {
        new ProcessBuilder("git", "unpack-objects", "-q")
            .directory(linux.toFile())
            .redirectInput(pack.toFile())
            .start()
            .waitFor();
      }
    }
  }

  private Path loose(String id) {
    return linux.resolve("objects").resolve(id.substring(0, 2)).resolve(id.substring(2));
  }
}
