package org.langmix.git.ref;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.git.Git;
import org.langmix.git.GitRepository;
import org.langmix.git.NewRepository;

/** Commits and tags with dates that are not in any calendar. */
class TagDateTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 25);

  private static final String[] NO_DAYS = {
    "1000000000000000000 +0000", "9223372036854775807 +0000", "253402300800 +0000", "x", ""
  };

  @TempDir private Path temp;
  private Path linux;
  private String tree;
  private String commit;

  @BeforeEach
  void makeRepository() throws Exception {
    linux = temp.resolve("linux.git");
    try (NewRepository repository = NewRepository.create(linux)) {
      repository.file("a.c", "int a;\n").commit(DAY);
    }
    tree = Git.run(linux, "rev-parse", "master^{tree}");
    commit = Git.run(linux, "rev-parse", "master");
  }

  private Tag tagOf(String type, String content) throws Exception {
    Path file = Files.writeString(temp.resolve("object"), content);
    String id = Git.run(linux, "hash-object", "--literally", "-w", "-t", type, file.toString());
    Files.writeString(Files.createDirectories(linux.resolve("refs/tags")).resolve("v6.1"), id);
    try (GitRepository repository = GitRepository.open(linux)) {
      return repository.tag("v6.1").orElseThrow();
    }
  }

  @Test
  void a_commit_of_no_day_or_one_beyond_the_year_9999_is_of_the_first_of_1970() throws Exception {
    for (String date : NO_DAYS) {
      Tag tag = tagOf("commit", "tree %s\ncommitter k <k@e> %s\n\nm\n".formatted(tree, date));
      assertThat(tag.tree()).isEqualTo(tree);
      assertThat(tag.date()).as(date).contains(LocalDate.EPOCH);
    }
    assertThat(
            tagOf("commit", "tree " + tree + "\ncommitter k <k@e> 253402300799 +0000\n\n").date())
        .contains(LocalDate.of(9999, 12, 31));
  }

  @Test
  void a_tag_of_no_day_is_of_the_first_of_1970_too() throws Exception {
    for (String date : NO_DAYS) {
      String text = "object %s\ntype commit\ntag v6.1\ntagger k <k@e> %s\n\nm\n";
      assertThat(tagOf("tag", text.formatted(commit, date)).date())
          .as(date)
          .contains(LocalDate.EPOCH);
    }
  }

  /**
   * Zones that git accepts: as on earth, beyond that, with odd minutes, and slips. Where a number
   * of seconds is too large for C, git gives just any day.
   */
  private static final List<String> ZONES =
      List.of(
          "+0000",
          "-0000",
          "+0530",
          "-0330",
          "+1245",
          "-1200",
          "+1400",
          "+1800",
          "+1801",
          "-1830",
          "+2500",
          "-2500",
          "+0575",
          "-0099",
          "+051800",
          "-051800",
          "+5",
          "-7",
          "+99999",
          "-10000000");

  private static final List<Long> TIMES = List.of(1_716_595_199L, 1_716_638_400L, 4_000_000_000L);

  @Test
  void a_day_is_the_one_that_git_prints_in_any_zone() throws Exception {
    List<String> zones = new ArrayList<>(ZONES);
    zones.addAll(List.of("+2147483648", "-99999999999999999999"));
    for (String zone : zones) {
      for (long seconds : TIMES) {
        String date = seconds + " " + zone;
        Tag commit = tagOf("commit", "tree %s\ncommitter k <k@e> %s\n\nm\n".formatted(tree, date));
        assertThat(commit.date())
            .as(date)
            .contains(gitDay("log", "-1", "--date=short", "--format=%cd", "v6.1"));
      }
    }
  }

  @Test
  void the_day_of_a_tagger_likewise_even_without_a_zone() throws Exception {
    for (String zone : ZONES) {
      taggedAsInGit("1716681600 " + zone);
    }
    taggedAsInGit("1716681600");
  }

  private void taggedAsInGit(String date) throws Exception {
    String text = "object %s\ntype commit\ntag v6.1\ntagger k <k@e> %s\n\nm\n";
    assertThat(tagOf("tag", text.formatted(commit, date)).date())
        .as(date)
        .contains(gitDay("for-each-ref", "--format=%(taggerdate:short)", "refs/tags/v6.1"));
  }

  private LocalDate gitDay(String... command) throws Exception {
    return LocalDate.parse(Git.run(linux, command));
  }
}
