package org.langmix.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack whose index takes one sound object for another. */
class VerifyTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 25);
  private static final String OTHERS = "damaged: its content does not have its id";

  @TempDir private Path temp;
  private Path linux;

  @BeforeEach
  void makeRepository() throws Exception {
    linux = temp.resolve("linux.git");
    try (NewRepository repository = NewRepository.create(linux)) {
      repository
          .file("a/a.c", "int a;\n")
          .file("b/b.c", "int b;\nint c;\n")
          .commit(DAY)
          .tag("v6.1")
          .file("a/a.c", "int d;\n")
          .commit(DAY.plusDays(70))
          .tag("v6.2");
    }
    Git.run(linux, "repack", "-q", "-a", "-d");
  }

  private void swap(String one, String other) throws Exception {
    String first = Git.run(linux, "rev-parse", one);
    String second = Git.run(linux, "rev-parse", other);
    PackIndexFile index = PackIndexFile.of(linux);
    int offset = index.offset(first);
    index.setOffset(first, index.offset(second)).setOffset(second, offset).write();
  }

  private Map<String, String> contents(GitRepository repository) throws InterruptedException {
    Directory root =
        repository.trees(Set.of("c")).read(repository.tag("v6.1").orElseThrow().tree());
    Map<Integer, String> texts = new ConcurrentHashMap<>();
    repository.readBlobs(
        2,
        () ->
            new BlobConsumer() {
              @Override
              public void accept(int blob, byte[] bytes, int length) {
                texts.put(blob, new String(bytes, 0, length, StandardCharsets.UTF_8));
              }

              @Override
              public void unreadable(int blob, String reason) {
                texts.put(blob, reason);
              }
            });
    Map<String, String> files = new ConcurrentHashMap<>();
    root.unread().forEach(unread -> files.put(unread.name(), unread.reason()));
    root.directories().forEach(below -> files.put(below.fileName(0), texts.get(below.blob(0))));
    return files;
  }

  @Test
  void what_is_sound_is_verified() throws Exception {
    try (GitRepository repository = GitRepository.openVerifying(linux)) {
      assertThat(contents(repository))
          .isEqualTo(Map.of("a.c", "int a;\n", "b.c", "int b;\nint c;\n"));
    }
  }

  @Test
  void a_blob_in_the_place_of_another_is_seen_by_its_id_alone() throws Exception {
    swap("v6.1:a/a.c", "v6.1:b/b.c");
    try (GitRepository repository = GitRepository.open(linux)) {
      assertThat(contents(repository))
          .isEqualTo(Map.of("a.c", "int b;\nint c;\n", "b.c", "int a;\n"));
    }
    try (GitRepository repository = GitRepository.openVerifying(linux)) {
      assertThat(contents(repository)).isEqualTo(Map.of("a.c", OTHERS, "b.c", OTHERS));
    }
  }

  @Test
  void a_directory_in_the_place_of_another_is_seen_by_its_id_alone() throws Exception {
    swap("v6.1:a", "v6.2:a");
    try (GitRepository repository = GitRepository.open(linux)) {
      assertThat(contents(repository)).containsEntry("a.c", "int d;\n");
    }
    try (GitRepository repository = GitRepository.openVerifying(linux)) {
      assertThat(contents(repository)).isEqualTo(Map.of("a", OTHERS, "b.c", "int b;\nint c;\n"));
    }
  }

  @Test
  void commits_and_tags_are_verified_too() throws Exception {
    swap("v6.1^{commit}", "v6.2^{commit}");
    try (GitRepository repository = GitRepository.openVerifying(linux)) {
      assertThatThrownBy(() -> repository.tag("v6.1"))
          .isInstanceOf(GitException.class)
          .hasMessageContaining(OTHERS);
      assertThatThrownBy(() -> repository.commit("master")).hasMessageContaining(OTHERS);
    }
    swap("v6.1", "v6.2");
    try (GitRepository repository = GitRepository.openVerifying(linux)) {
      assertThatThrownBy(() -> repository.tag("v6.1")).hasMessageContaining(OTHERS);
    }
  }

  @Test
  void another_copy_takes_the_place_of_one_that_is_not_right() throws Exception {
    String blob = Git.run(linux, "rev-parse", "v6.1:a/a.c");
    PackIndexFile index = PackIndexFile.of(linux);
    try (NewRepository repository = NewRepository.create(temp.resolve("other.git"))) {
      repository.file("a.c", "int a;\n").commit(DAY);
    }
    Files.createDirectories(linux.resolve("objects/" + blob.substring(0, 2)));
    String loose = "objects/" + blob.substring(0, 2) + "/" + blob.substring(2);
    Files.copy(temp.resolve("other.git").resolve(loose), linux.resolve(loose));
    index.setOffset(blob, 5).write();
    try (GitRepository repository = GitRepository.open(linux)) {
      assertThat(contents(repository)).containsEntry("a.c", "int a;\n");
    }
  }
}
