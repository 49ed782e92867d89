package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.git.Git;

/** {@code langmix count} in a work tree in which a kernel was built. */
class IgnoredFilesTest {
  @TempDir private Path temp;
  private Path linux;

  @BeforeEach
  void makeWorkTree() throws Exception {
    linux = Files.createDirectory(temp.resolve("linux"));
    Git.run(linux, "init", "-q");
    write(".gitignore", "*.mod.c\n/include/generated/\n");
    write("drivers/a.c", "int a;\n");
    write("drivers/a.mod.c", "int b;\n");
    write("include/generated/b.h", "int c;\n");
    write("include/generated/c.txt", "text\n");
    write("new.rs", "fn a() {}\n");
    Git.run(linux, "add", "drivers/a.c");
  }

  private Path write(String file, String text) throws IOException {
    Path path = linux.resolve(file);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text);
  }

  @Test
  void what_git_ignores_is_left_out_and_told() {
    Langmix run = Langmix.run("count", linux);
    assertThat(run.out())
        .contains("drivers/a.c", "new.rs", "2 files: 2 lines")
        .doesNotContain("mod");
    assertThat(run.err())
        .isEqualTo("langmix: left out 2 files that git ignores; --no-ignore counts them\n");
    assertThat(run.status()).isZero();
  }

  @Test
  void no_ignore_counts_all() {
    Langmix run = Langmix.run("count", linux, "--no-ignore");
    assertThat(run.out()).contains("drivers/a.mod.c", "include/generated/b.h", "4 files: 4 lines");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void explained_files_are_the_same() {
    Langmix run = Langmix.run("count", "--explain", linux.resolve("drivers"));
    assertThat(run.out()).contains("drivers/a.c").doesNotContain("a.mod.c");
    assertThat(run.err()).contains("left out 1 file that git ignores; --no-ignore counts it");
  }

  @Test
  void a_file_that_is_named_is_counted() {
    assertThat(Langmix.run("count", linux.resolve("drivers/a.mod.c")))
        .satisfies(run -> assertThat(run.out()).contains("1 file: 1 line, 1 code"))
        .satisfies(run -> assertThat(run.err()).isEmpty());
    assertThat(Langmix.run("count", linux, linux.resolve("drivers/a.mod.c")).out())
        .contains("3 files: 3 lines");
  }

  @Test
  void an_ignored_directory_that_is_named_stays_ignored() {
    Langmix run = Langmix.run("count", linux.resolve("include/generated"));
    assertThat(run.out()).isEqualTo("0 files: 0 lines, 0 code, 0 comment, 0 blank\n");
    assertThat(run.err()).contains("left out 1 file");
  }

  @Test
  void a_tracked_file_is_counted_whatever_matches_it() throws Exception {
    Git.run(linux, "add", "-f", "drivers/a.mod.c");
    assertThat(Langmix.run("count", linux).out()).contains("drivers/a.mod.c", "3 files");
  }

  @Test
  void a_work_tree_is_found_through_a_link() throws Exception {
    Path link = Files.createSymbolicLink(temp.resolve("link"), linux);
    assertThat(Langmix.run("count", link.resolve("drivers")).out()).contains("1 file: 1 line");
    assertThat(Langmix.run("count", link.resolve("drivers")).err()).contains("left out 1 file");
  }

  @Test
  void a_clone_within_an_ignored_directory_is_ignored_unless_it_is_named() throws Exception {
    write(".gitignore", "/vendor/\n");
    write("vendor/other/.gitignore", "b.c\n");
    Path other = write("vendor/other/a.c", "int a;\n").getParent();
    write("vendor/other/b.c", "int b;\n");
    Git.run(other, "init", "-q");
    assertThat(Langmix.run("count", linux).out()).doesNotContain("other", "b.c");
    assertThat(Langmix.run("count", other).out()).contains("a.c", "1 file: 1 line");
  }

  @Test
  void a_submodule_is_not_ignored_and_has_its_own_rules() throws Exception {
    Path module = Files.createDirectory(temp.resolve("module"));
    Git.run(module, "init", "-q");
    Files.writeString(module.resolve("m.c"), "int m;\n");
    Files.writeString(module.resolve(".gitignore"), "n.c\n");
    Git.run(module, "add", ".");
    Git.run(module, "-c", "user.name=a", "-c", "user.email=a", "commit", "-q", "-m", "a");
    Git.run(
        linux,
        "-c",
        "protocol.file.allow=always",
        "submodule",
        "--quiet",
        "add",
        module.toString(),
        "sub");
    write("sub/n.c", "int n;\n");
    write(".gitignore", "sub\n*.mod.c\n/include/generated/\n");
    Langmix run = Langmix.run("count", linux);
    assertThat(run.out()).contains("m.c").doesNotContain("n.c");
    assertThat(run.err()).contains("left out 3 files");
  }

  @Test
  void outside_of_work_trees_nothing_is_ignored() throws Exception {
    Path plain = Files.createDirectory(temp.resolve("plain"));
    Files.writeString(plain.resolve(".gitignore"), "*.c\n");
    Files.writeString(plain.resolve("a.c"), "int a;\n");
    assertThat(Langmix.run("count", plain))
        .satisfies(run -> assertThat(run.out()).contains("1 file: 1 line"))
        .satisfies(run -> assertThat(run.err()).isEmpty());
  }

  @Test
  void what_git_ignores_must_be_readable() throws Exception {
    Files.writeString(linux.resolve(".git/index"), "no index");
    Langmix run = Langmix.run("count", linux);
    assertThat(run.err()).contains("what git ignores", "can't be read", "--no-ignore");
    assertThat(run.status()).isEqualTo(1);
    assertThat(Langmix.run("count", linux, "--no-ignore").status()).isZero();
  }
}
