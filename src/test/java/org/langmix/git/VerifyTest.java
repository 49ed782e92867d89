package org.langmix.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
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
import org.langmix.git.failure.GitException;
import org.langmix.git.object.Content;
import org.langmix.git.tree.Directory;

/**
 * A pack whose index mistakes one intact object for another. The checksums in the index or the ids
 * show it.
 */
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

  private void swapOffsets(String one, String other) throws Exception {
    PackIndexFile.of(linux).swapOffsets(id(one), id(other)).write();
  }

  private void swapChecksums(String one, String other) throws Exception {
    PackIndexFile.of(linux).swapChecksums(id(one), id(other)).write();
  }

  private void swapBoth(String one, String other) throws Exception {
    String first = id(one);
    String second = id(other);
    PackIndexFile.of(linux).swapOffsets(first, second).swapChecksums(first, second).write();
  }

  private String id(String revision) throws Exception {
    return Git.run(linux, "rev-parse", revision);
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
              public void accept(int blob, Content content, boolean isBase) {
                texts.put(
                    blob, new String(content.bytes(), 0, content.length(), StandardCharsets.UTF_8));
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
  void a_blob_in_the_place_of_another_has_another_checksum() throws Exception {
    swapOffsets("v6.1:a/a.c", "v6.1:b/b.c");
    try (GitRepository repository = GitRepository.open(linux)) {
      assertThat(contents(repository)).isEqualTo(Map.of("a.c", OTHERS, "b.c", OTHERS));
    }
  }

  @Test
  void a_directory_in_the_place_of_another_has_another_checksum() throws Exception {
    swapOffsets("v6.1:a", "v6.2:a");
    try (GitRepository repository = GitRepository.open(linux)) {
      assertThat(contents(repository)).isEqualTo(Map.of("a", OTHERS, "b.c", "int b;\nint c;\n"));
    }
  }

  @Test
  void wrong_checksums_of_sound_objects_do_no_harm() throws Exception {
    swapChecksums("v6.1:a/a.c", "v6.1:b/b.c");
    swapChecksums("v6.1:a", "v6.1:b");
    try (GitRepository repository = GitRepository.open(linux)) {
      assertThat(contents(repository))
          .isEqualTo(Map.of("a.c", "int a;\n", "b.c", "int b;\nint c;\n"));
    }
  }

  @Test
  void what_is_in_the_place_of_another_is_seen_where_an_index_has_no_checksums() throws Exception {
    Git.run(linux, "-c", "pack.indexVersion=1", "repack", "-q", "-a", "-d", "-F");
    try (GitRepository repository = GitRepository.open(linux)) {
      assertThat(contents(repository))
          .isEqualTo(Map.of("a.c", "int a;\n", "b.c", "int b;\nint c;\n"));
    }
    Path file = PackIndexFile.of(linux).file();
    byte[] first = HandmadePack.raw(id("v6.1:a/a.c"));
    byte[] second = HandmadePack.raw(id("v6.1:b/b.c"));
    String index = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    int one = index.indexOf(new String(first, StandardCharsets.ISO_8859_1)) - Integer.BYTES;
    int other = index.indexOf(new String(second, StandardCharsets.ISO_8859_1)) - Integer.BYTES;
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
    int offset = bytes.getInt(one);
    bytes.putInt(one, bytes.getInt(other)).putInt(other, offset);
    Files.delete(file);
    Files.write(file, bytes.array());
    try (GitRepository repository = GitRepository.open(linux)) {
      assertThat(contents(repository)).isEqualTo(Map.of("a.c", OTHERS, "b.c", OTHERS));
    }
  }

  @Test
  void a_blob_whose_checksum_changed_places_with_it_is_seen_by_its_id_alone() throws Exception {
    swapBoth("v6.1:a/a.c", "v6.1:b/b.c");
    try (GitRepository repository = GitRepository.open(linux)) {
      assertThat(contents(repository))
          .isEqualTo(Map.of("a.c", "int b;\nint c;\n", "b.c", "int a;\n"));
    }
    try (GitRepository repository = GitRepository.openVerifying(linux)) {
      assertThat(contents(repository)).isEqualTo(Map.of("a.c", OTHERS, "b.c", OTHERS));
    }
  }

  @Test
  void a_directory_whose_checksum_changed_places_with_it_is_seen_by_its_id_alone()
      throws Exception {
    swapBoth("v6.1:a", "v6.2:a");
    try (GitRepository repository = GitRepository.open(linux)) {
      assertThat(contents(repository)).containsEntry("a.c", "int d;\n");
    }
    try (GitRepository repository = GitRepository.openVerifying(linux)) {
      assertThat(contents(repository)).isEqualTo(Map.of("a", OTHERS, "b.c", "int b;\nint c;\n"));
    }
  }

  @Test
  void commits_and_tags_are_always_held_against_their_ids() throws Exception {
    swapBoth("v6.1^{commit}", "v6.2^{commit}");
    try (GitRepository repository = GitRepository.open(linux)) {
      assertThatThrownBy(() -> repository.tag("v6.1"))
          .isInstanceOf(GitException.class)
          .hasMessageContaining(OTHERS);
      assertThatThrownBy(() -> repository.commit("master")).hasMessageContaining(OTHERS);
    }
    swapBoth("v6.1", "v6.2");
    try (GitRepository repository = GitRepository.open(linux)) {
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
