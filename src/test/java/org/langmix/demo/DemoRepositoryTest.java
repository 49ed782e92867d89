package org.langmix.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.git.Git;

/** The demo's repository, as git sees it. */
class DemoRepositoryTest {
  private static final Pattern FIXES =
      Pattern.compile("(?m)^Fixes: ([0-9a-f]{12}) \\(\"(.*)\"\\)$");

  @TempDir private static Path temp;
  private static Path demo;

  @BeforeAll
  static void makeRepository() {
    demo = temp.resolve("demo.git");
    DemoRepository.create(demo);
  }

  private static String git(String... arguments) throws Exception {
    return Git.run(demo, arguments);
  }

  private static List<String> lines(String... arguments) throws Exception {
    return git(arguments).lines().toList();
  }

  @Test
  void it_is_the_same_each_time() throws Exception {
    Path again = temp.resolve("again.git");
    DemoRepository.create(again);
    assertThat(Git.run(again, "for-each-ref")).isEqualTo(git("for-each-ref"));
    assertThat(git("fsck", "--strict")).doesNotContain("error");
  }

  @Test
  void each_release_merges_topics_of_several_authors_and_committers() throws Exception {
    for (int release = 1; release < Releases.count(); release++) {
      String range = Releases.name(release - 1) + ".." + Releases.name(release);
      assertThat(lines("rev-list", "--merges", range)).as(range).hasSizeGreaterThan(3);
      assertThat(Set.copyOf(lines("log", "--no-merges", "--format=%an", range)))
          .as(range)
          .hasSizeGreaterThan(4);
      assertThat(Set.copyOf(lines("log", "--no-merges", "--format=%cn", range)))
          .as(range)
          .hasSizeGreaterThan(3);
    }
  }

  @Test
  void topics_begin_at_the_release_before() throws Exception {
    assertThat(git("merge-base", "gpu-next", "core-next"))
        .isEqualTo(git("rev-parse", "v7.2^{commit}"));
    assertThat(lines("diff", "--name-only", "v7.2", "gpu-next"))
        .isNotEmpty()
        .allMatch(path -> Topic.of(path) == Topic.GPU);
  }

  @Test
  void rust_has_authors_of_several_organizations_and_newcomers_in_many_releases() throws Exception {
    Set<String> known = new TreeSet<>();
    Set<String> releasesWithNewcomers = new TreeSet<>();
    for (int release = 1; release < Releases.count(); release++) {
      String range = Releases.name(release - 1) + ".." + Releases.name(release);
      if (known.addAll(lines("log", "--use-mailmap", "--format=%aN", range, "--", "*.rs"))) {
        releasesWithNewcomers.add(Releases.name(release));
      }
    }
    assertThat(releasesWithNewcomers).hasSizeGreaterThan(8).contains("v7.3");
    assertThat(Set.copyOf(lines("log", "--format=%ae", "v7.3", "--", "*.rs")))
        .allMatch(address -> address.endsWith(".example.org"))
        .extracting(address -> address.replaceFirst(".*@", ""))
        .contains(
            "harbor.example.org",
            "lumen.example.org",
            "northgate.example.org",
            "people.example.org",
            "quarry.example.org");
  }

  @Test
  void the_mailmap_joins_names_and_addresses_of_one_person() throws Exception {
    assertThat(Set.copyOf(lines("log", "--format=%an", "v6.9"))).contains("bob", "Bob Placeholder");
    assertThat(Set.copyOf(lines("log", "--use-mailmap", "--format=%aN <%aE>", "v7.3")))
        .contains(
            "Bob Placeholder <bob@northgate.example.org>", "Mia Sample <mia@harbor.example.org>")
        .noneMatch(ident -> ident.startsWith("bob "))
        .doesNotContain("Mia Sample <mia@northgate.example.org>");
  }

  @Test
  void fixes_name_earlier_commits_in_both_languages() throws Exception {
    int inRust = 0;
    int inC = 0;
    for (String commit : lines("log", "--no-merges", "--grep=^Fixes:", "--format=%H", "v7.3")) {
      Matcher fixes = FIXES.matcher(git("log", "-1", "--format=%B", commit));
      assertThat(fixes.find()).as(commit).isTrue();
      assertThat(git("log", "-1", "--format=%s", fixes.group(1))).isEqualTo(fixes.group(2));
      git("merge-base", "--is-ancestor", fixes.group(1), commit);
      List<String> paths = lines("show", "--format=", "--name-only", commit);
      assertThat(lines("show", "--format=", "--name-only", fixes.group(1))).containsAll(paths);
      inRust += paths.stream().anyMatch(path -> path.endsWith(".rs")) ? 1 : 0;
      inC += paths.stream().anyMatch(path -> path.endsWith(".c")) ? 1 : 0;
    }
    assertThat(inRust).isGreaterThan(10);
    assertThat(inC).isGreaterThan(10);
  }

  @Test
  void sections_of_maintainers_come_with_their_files() throws Exception {
    assertThat(git("show", "v6.0:MAINTAINERS"))
        .contains("\nANDROID DRIVERS\n", "\nTHE REST\n")
        .doesNotContain("\nRUST\n", "\nNOVA DRIVERS [RUST]\n");
    assertThat(git("show", "v6.1:MAINTAINERS")).contains("\nRUST\n");
    assertThat(git("show", "v7.3:MAINTAINERS")).contains("\nRUST\n", "\nNOVA DRIVERS [RUST]\n");
  }

  @Test
  void every_maintainer_has_written_something() throws Exception {
    Set<String> authors = Set.copyOf(lines("log", "--use-mailmap", "--format=%aN <%aE>", "v7.3"));
    assertThat(
            lines("show", "v7.3:MAINTAINERS").stream()
                .filter(line -> line.startsWith("M:\t") || line.startsWith("R:\t"))
                .map(line -> line.substring(3)))
        .isNotEmpty()
        .allMatch(authors::contains);
  }

  @Test
  void only_some_files_change_with_each_commit() throws Exception {
    long files = lines("ls-tree", "-r", "--name-only", "v7.3").size();
    for (String sizes : lines("log", "--no-merges", "--format=", "--shortstat", "v6.0..v7.3")) {
      if (!sizes.isBlank()) {
        assertThat(Long.parseLong(Arrays.asList(sizes.strip().split(" ", 2)).get(0)))
            .isLessThan(files / 3);
      }
    }
  }
}
