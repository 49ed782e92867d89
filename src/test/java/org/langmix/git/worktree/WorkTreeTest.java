package org.langmix.git.worktree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.langmix.git.Git;
import org.langmix.git.failure.GitException;

/** What is ignored is compared with what git itself ignores. */
class WorkTreeTest {
  private static final List<String> FILES =
      List.of(
          "a.c",
          "b.mod.c",
          "c.rs",
          "d/a.c",
          "d/b.mod.c",
          "d/e/a.c",
          "d/e/f/c.rs",
          "e/a.c",
          "e/d/a.c",
          "include/generated/a.h",
          "include/linux/a.h",
          "x y/a.c");

  /** Each is a whole file of patterns. */
  private static final List<String> PATTERNS =
      List.of(
          "*.mod.c",
          "a.c",
          "/a.c",
          "d/",
          "/d",
          "d/*",
          "d/**",
          "**/e",
          "**/e/",
          "e/**/c.rs",
          "*\n!a.c",
          "*\n!*/\n!*.rs",
          "d/*\n!d/e/",
          "d/\n!d/a.c",
          "!a.c",
          "# a.c\n\n*.rs",
          "\\#a\n[ab].c",
          "?.c",
          "include/generated",
          "include/generated/",
          "x\\ y/",
          "x y/*",
          "a.c   ",
          "a.c\\ ",
          "**/a.c",
          "/**/a.c",
          "d/**/a.c",
          "*.c\n!/a.c",
          "e\n!e",
          "*.[ch]",
          "[!a].c",
          "\\!a.c",
          "**",
          "/",
          "d//a.c",
          "",
          "d/e/f/",
          "*/e",
          "*/*/a.c");

  @TempDir private Path temp;
  private Path top;

  @BeforeEach
  void makeWorkTree() throws Exception {
    top = Files.createDirectory(temp.resolve("linux")).toRealPath();
    Git.run(top, "init", "-q");
    for (String file : FILES) {
      write(file, "int a;\n");
    }
  }

  private Path write(String file, String text) throws IOException {
    Path path = top.resolve(file);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text);
  }

  private List<String> ignoredByGit() throws Exception {
    String listed =
        Git.run(
            top,
            "-c",
            "core.quotePath=false",
            "ls-files",
            "--others",
            "--ignored",
            "--exclude-standard");
    return new ArrayList<>(
        new TreeSet<>(Arrays.stream(listed.split("\n")).filter(FILES::contains).toList()));
  }

  private List<String> ignored() {
    WorkTree tree = WorkTree.open(top, Map.of());
    return FILES.stream().filter(file -> tree.ignores(top.resolve(file))).sorted().toList();
  }

  @Test
  void each_pattern_matches_what_it_matches_for_git() throws Exception {
    for (String pattern : PATTERNS) {
      write(".gitignore", pattern + "\n");
      assertThat(ignored()).as(pattern).isEqualTo(ignoredByGit());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void so_do_patterns_of_several_files_together(long seed) throws Exception {
    Random random = new Random(seed);
    for (int i = 0; i < 12; i++) {
      for (String file :
          List.of(".gitignore", "d/.gitignore", "d/e/.gitignore", ".git/info/exclude")) {
        String first = PATTERNS.get(random.nextInt(PATTERNS.size()));
        write(file, random.nextInt(3) == 0 ? "" : first + "\n");
      }
      Git.run(top, "rm", "-q", "-r", "--cached", "--ignore-unmatch", ".");
      Git.run(top, "add", "-f", FILES.get(random.nextInt(FILES.size())));
      assertThat(ignored()).as("seed %d, step %d", seed, i).isEqualTo(ignoredByGit());
    }
  }

  @Test
  void a_tracked_file_is_never_ignored() throws Exception {
    write(".gitignore", "*.c\n");
    Git.run(top, "add", "-f", "d/a.c");
    assertThat(ignored()).contains("a.c").doesNotContain("d/a.c").isEqualTo(ignoredByGit());
  }

  @Test
  void a_link_in_the_place_of_patterns_is_not_followed() throws Exception {
    Files.createSymbolicLink(top.resolve(".gitignore"), write("patterns", "*.c\n"));
    assertThat(ignored()).isEmpty();
  }

  @Test
  void the_patterns_of_the_user_count_too() throws Exception {
    Path home = Files.createDirectory(temp.resolve("home"));
    Files.writeString(home.resolve(".gitconfig"), "[core]\n\texcludesFile = ~/mine\n");
    Files.writeString(home.resolve("mine"), "*.rs\n");
    Path standard = Files.createDirectories(temp.resolve("xdg/git"));
    Files.writeString(standard.resolve("ignore"), "a.c\n");
    assertThat(ignores("c.rs", Map.of("HOME", home.toString()))).isTrue();
    assertThat(ignores("a.c", Map.of("XDG_CONFIG_HOME", temp.resolve("xdg").toString()))).isTrue();
    assertThat(ignores("a.c", Map.of())).isFalse();
    Git.run(top, "config", "core.excludesFile", "own");
    write("own", "d/\n");
    assertThat(ignores("d/a.c", Map.of("HOME", home.toString()))).isTrue();
    assertThat(ignores("c.rs", Map.of("HOME", home.toString()))).isFalse();
  }

  @Test
  void included_configurations_count_too_and_may_go_round() throws Exception {
    Path home = Files.createDirectory(temp.resolve("home"));
    Files.writeString(home.resolve(".gitconfig"), "[include]\n\tpath = more\n");
    Files.writeString(
        home.resolve("more"),
        "[include]\n\tpath = ~/.gitconfig\n[core]\n\texcludesFile = ~/mine\n");
    Files.writeString(home.resolve("mine"), "*.rs\n");
    assertThat(ignores("c.rs", Map.of("HOME", home.toString()))).isTrue();
  }

  private boolean ignores(String file, Map<String, String> environment) {
    return WorkTree.open(top, environment).ignores(top.resolve(file));
  }

  @Test
  void a_further_work_tree_has_its_own_index_and_the_patterns_of_the_repository() throws Exception {
    Git.run(top, "add", "a.c");
    Git.run(top, "-c", "user.name=a", "-c", "user.email=a", "commit", "-q", "-m", "a");
    write(".git/info/exclude", "*.c\n");
    Path other = temp.resolve("other");
    Git.run(top, "worktree", "add", "-q", other.toString());
    top = other.toRealPath();
    write("b.c", "");
    assertThat(WorkTree.topOf(top)).hasValue(top);
    assertThat(ignores("a.c", Map.of())).isFalse();
    assertThat(ignores("b.c", Map.of())).isTrue();
  }

  @Test
  void a_repository_that_can_not_be_read_is_told_with_what_to_do() throws Exception {
    Files.writeString(top.resolve(".git/index"), "no index");
    assertThatThrownBy(() -> WorkTree.open(top, Map.of()))
        .isInstanceOf(GitException.class)
        .hasMessageContaining("what git ignores in '" + top + "' can't be read")
        .hasMessageContaining("--no-ignore");
  }
}
