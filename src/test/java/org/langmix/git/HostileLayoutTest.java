package org.langmix.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.git.failure.GitException;

/**
 * Pipes and other things in the place of a repository's files. None of them may keep a reader
 * waiting.
 */
@Timeout(60)
@DisabledOnOs(OS.WINDOWS)
class HostileLayoutTest {
  private static final String NO_FILE = "is a pipe, socket or device, but git has a file there";

  @TempDir private Path temp;
  private Path linux;

  @BeforeEach
  void makeRepository() throws Exception {
    linux = temp.resolve("linux.git");
    try (NewRepository repository = NewRepository.create(linux)) {
      repository.file("a.c", "int a;\n").commit(LocalDate.of(2024, 5, 25)).tag("v6.1");
    }
  }

  private static void pipe(Path at) throws Exception {
    if (Files.exists(at)) {
      try (Stream<Path> files = Files.walk(at)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    Files.createDirectories(at.getParent());
    assertThat(new ProcessBuilder("mkfifo", at.toString()).start().waitFor()).isZero();
  }

  private void refused(String file, String message) {
    assertThatThrownBy(() -> GitRepository.open(linux).close())
        .as(file)
        .isInstanceOf(GitException.class)
        .hasMessage(
            "'"
                + linux.toAbsolutePath().resolve(file)
                + "' "
                + message
                + "; restore that, or clone again");
  }

  @Test
  void a_pipe_in_the_place_of_a_file_is_refused() throws Exception {
    for (String file :
        List.of(
            "refs/heads/master",
            "refs/tags/v6.1",
            "shallow",
            "config.worktree",
            "commondir",
            "gitdir",
            "objects/info/alternates",
            "objects/pack/pack-1.pack",
            "objects/pack/pack-1.idx",
            "reftable/1.ref",
            "packed-refs",
            "config",
            "HEAD")) {
      Path at = linux.resolve(file);
      byte[] before = Files.exists(at) ? Files.readAllBytes(at) : null;
      pipe(at);
      refused(file, NO_FILE);
      Files.delete(at);
      if (before != null) {
        Files.write(at, before);
      }
    }
    GitRepository.open(linux).close();
  }

  @Test
  void a_pipe_in_the_place_of_a_directory_is_refused() throws Exception {
    for (String directory : List.of("objects/pack", "reftable", "refs")) {
      makeAnew();
      pipe(linux.resolve(directory));
      refused(directory, "is a pipe, socket or device, but git has a directory there");
    }
  }

  private void makeAnew() throws Exception {
    linux = temp.resolve(linux.getFileName() + "0");
    try (NewRepository repository = NewRepository.create(linux)) {
      repository.file("a.c", "int a;\n").commit(LocalDate.of(2024, 5, 25)).tag("v6.1");
    }
  }

  @Test
  void a_directory_and_a_device_without_end_are_refused() throws Exception {
    Files.createDirectory(linux.resolve("packed-refs"));
    refused("packed-refs", "is a directory, but git has a file there");
    Files.delete(linux.resolve("packed-refs"));
    Files.createSymbolicLink(linux.resolve("packed-refs"), Path.of("/dev/zero"));
    refused("packed-refs", NO_FILE);
  }

  @Test
  void a_pipe_in_the_place_of_an_object_is_damage() throws Exception {
    String blob = Git.run(linux, "rev-parse", "v6.1:a.c");
    pipe(linux.resolve("objects/" + blob.substring(0, 2) + "/" + blob.substring(2)));
    try (GitRepository repository = GitRepository.open(linux)) {
      repository.trees(Set.of("c")).read(repository.tag("v6.1").orElseThrow().tree());
      assertThatThrownBy(() -> repository.read(0))
          .hasMessageContaining("damaged: its file is not a regular file");
    }
  }

  @Test
  void a_reference_that_leads_to_a_pipe_is_refused() throws Exception {
    pipe(temp.resolve("pipe"));
    pipe(linux.resolve("evil"));
    for (String target : List.of("evil", "../pipe", "refs/../../pipe")) {
      Files.writeString(linux.resolve("refs/heads/other"), "ref: " + target + "\n");
      assertThatThrownBy(() -> GitRepository.open(linux).close())
          .as(target)
          .hasMessageContaining(NO_FILE);
    }
  }

  @Test
  void a_name_that_is_a_pipe_is_refused() throws Exception {
    pipe(linux.resolve("v6.1"));
    try (GitRepository repository = GitRepository.open(linux)) {
      assertThatThrownBy(() -> repository.revision("v6.1")).hasMessageContaining(NO_FILE);
      assertThat(repository.tag("v6.1")).isPresent();
    }
  }

  @Test
  void links_in_a_circle_end() throws Exception {
    Files.writeString(linux.resolve("refs/heads/a"), "ref: refs/heads/b\n");
    Files.writeString(linux.resolve("refs/heads/b"), "ref: refs/heads/a\n");
    try (GitRepository repository = GitRepository.open(linux)) {
      assertThat(repository.tag("v6.1")).isPresent();
    }
  }

  @Test
  void what_a_configuration_includes_is_looked_at_before_it_is_read() throws Exception {
    Path config = linux.resolve("config");
    String before = Files.readString(config);
    pipe(temp.resolve("pipe"));
    Files.writeString(temp.resolve("second"), "[include]\n\tpath = pipe\n");
    for (String included : List.of("../pipe", "/dev/zero", "../second")) {
      Files.writeString(config, before + "[include]\n\tpath = " + included + "\n");
      assertThatThrownBy(() -> GitRepository.open(linux).close())
          .as(included)
          .hasMessageContaining(NO_FILE);
    }
    Files.writeString(config, before + "[include]\n" + "\tpath = config\n".repeat(50));
    assertThatThrownBy(() -> GitRepository.open(linux).close())
        .hasMessageEndingWith(
            "includes itself, maybe through other files, in the repository's configuration; remove"
                + " one of the includes");
  }

  @Test
  void a_configuration_may_be_included_twice_but_not_in_a_circle() throws Exception {
    Path config = linux.resolve("config");
    String before = Files.readString(config);
    Files.writeString(linux.resolve("shared"), "[user]\n\tname = a\n");
    Files.writeString(linux.resolve("one"), "[include]\n\tpath = shared\n");
    Files.writeString(linux.resolve("two"), "[include]\n\tpath = shared\n");
    Files.writeString(config, before + "[include]\n\tpath = one\n\tpath = two\n");
    GitRepository.open(linux).close();
    Files.writeString(linux.resolve("shared"), "[include]\n\tpath = two\n");
    assertThatThrownBy(() -> GitRepository.open(linux).close())
        .hasMessageContaining("includes itself, maybe through other files");
  }

  @Test
  void a_configuration_of_very_many_includes_is_refused() throws Exception {
    Path config = linux.resolve("config");
    String before = Files.readString(config);
    Files.writeString(linux.resolve("leaf"), "[user]\n\tname = a\n");
    Files.writeString(config, before + "[include]\n" + "\tpath = leaf\n".repeat(99));
    GitRepository.open(linux).close();
    Files.writeString(config, before + "[include]\n" + "\tpath = leaf\n".repeat(100));
    assertThatThrownBy(() -> GitRepository.open(linux).close())
        .hasMessageContaining("is one of more than 100 includes");
  }

  @Test
  void what_a_configuration_includes_counts() throws Exception {
    Files.writeString(linux.resolve("config"), "[include]\n\tpath = more\n\tpath = none\n");
    Files.writeString(
        linux.resolve("more"), "[core]\n\trepositoryformatversion = 1\n[extensions]\n\tnew = 1\n");
    assertThatThrownBy(() -> GitRepository.open(linux).close())
        .hasMessageContaining("a git extension that langmix does not know, new");
  }

  @Test
  void a_configuration_in_latin_1_or_with_a_byte_order_mark_is_none_of_those() throws Exception {
    String text = Files.readString(linux.resolve("config")) + "[user]\n\tname = M\u00fcller\n";
    for (byte[] bytes :
        List.of(
            text.getBytes(StandardCharsets.ISO_8859_1),
            ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))) {
      Files.write(linux.resolve("config"), bytes);
      try (GitRepository repository = GitRepository.open(linux)) {
        assertThat(repository.tag("v6.1")).isPresent();
      }
    }
  }

  @Test
  void files_larger_than_git_makes_them_are_refused() throws Exception {
    Files.write(linux.resolve("config"), new byte[(1 << 20) + 1]);
    assertThatThrownBy(() -> GitRepository.open(linux).close())
        .hasMessageEndingWith(
            "has more than 1,048,576 bytes; git never makes it that large; repair it, or"
                + " clone again");
  }

  @Test
  void a_pipe_is_no_git_file_of_a_work_tree() throws Exception {
    Path tree = Files.createDirectory(temp.resolve("tree"));
    pipe(tree.resolve(".git"));
    assertThatThrownBy(() -> GitRepository.open(tree).close()).hasMessageContaining(NO_FILE);
  }

  @Test
  void tables_that_lie_elsewhere_are_refused() throws IOException {
    Files.createDirectory(linux.resolve("reftable"));
    Files.writeString(linux.resolve("reftable/tables.list"), "../pipe\n");
    assertThatThrownBy(() -> GitRepository.open(linux).close())
        .hasMessageContaining("names a table in another directory");
  }

  @Test
  void ends_of_a_shallow_clone_that_are_no_commits_are_refused_without_being_shown()
      throws Exception {
    Path shallow = linux.resolve("shallow");
    for (String text : new String[] {"\u001b[31m\n", "0".repeat(41) + "\n", "\n", "\0\0"}) {
      Files.writeString(shallow, text);
      assertThatThrownBy(() -> GitRepository.open(linux).close())
          .hasMessage(
              "'%s' has a line that is not a commit id; repair it, or clone again"
                  .formatted(shallow.toAbsolutePath()));
    }
    Files.writeString(shallow, "0".repeat(40) + "\n" + "1".repeat(40) + "\n");
    GitRepository.open(linux).close();
  }

  @Test
  void what_a_work_tree_shares_with_others_is_looked_at_too() throws Exception {
    Path work = temp.resolve("work");
    Git.run(linux, "worktree", "add", "-q", work.toString(), "v6.1");
    GitRepository.open(work).close();
    Files.writeString(linux.resolve("config"), "# comment\n".repeat(200_000));
    assertThatThrownBy(() -> GitRepository.open(work).close())
        .isInstanceOf(GitException.class)
        .hasMessageContaining("config' has more than 1,048,576 bytes");
  }

  @Test
  void a_pipe_in_the_place_of_the_head_of_a_clone_with_files_is_refused() throws Exception {
    Path work = Files.createDirectories(temp.resolve("work/drivers"));
    Files.move(linux, temp.resolve("work/.git"));
    pipe(temp.resolve("work/.git/HEAD"));
    assertThatThrownBy(() -> GitRepository.open(work).close())
        .isInstanceOf(GitException.class)
        .hasMessageContaining(".git/HEAD' " + NO_FILE);
  }
}
