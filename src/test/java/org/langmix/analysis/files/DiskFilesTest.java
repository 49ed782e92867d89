package org.langmix.analysis.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskFilesTest {
  @TempDir private Path temp;
  private final List<String> read = new ArrayList<>();
  private final List<UnreadableFile> unread = new ArrayList<>();

  @BeforeEach
  void makeFiles() throws IOException {
    Files.createDirectories(temp.resolve("b/.git"));
    for (String name : List.of("c.rs", "a.c", "b/b.h", "b/.git/z.c", "b/text")) {
      Files.writeString(temp.resolve(name), "\n");
    }
  }

  private void read(DiskFiles.Reader reader) {
    new DiskFiles(reader, IgnoredFiles.none(), file -> read.add(file.path()), unread::add)
        .read(temp);
  }

  @Test
  void sources_are_read_in_the_order_of_their_paths() {
    read(Files::readAllBytes);
    assertThat(read.stream().map(path -> path.replaceFirst(".*/", "")))
        .containsExactly("a.c", "b.h", "c.rs");
    assertThat(unread).isEmpty();
  }

  @Test
  void a_file_is_read_once_by_whatever_links_it_is_reached() throws IOException {
    Path link = Files.createSymbolicLink(temp.resolve("link"), temp.resolve("b"));
    DiskFiles files =
        new DiskFiles(
            Files::readAllBytes, IgnoredFiles.none(), file -> read.add(file.path()), unread::add);
    files.read(temp.resolve("b/b.h"));
    files.read(link.resolve("b.h"));
    files.read(link.resolve("../a.c"));
    assertThat(read).hasSize(2);
  }

  @Test
  void what_can_not_be_read_is_told_with_its_reason_and_the_rest_is_read() {
    read(
        file -> {
          if (file.endsWith("a.c")) {
            throw new AccessDeniedException(file.toString());
          } else if (file.endsWith("b.h")) {
            throw new NoSuchFileException(file.toString());
          }
          return Files.readAllBytes(file);
        });
    assertThat(read).hasSize(1);
    assertThat(unread)
        .containsExactly(
            new UnreadableFile(temp.resolve("a.c"), "no permission"),
            new UnreadableFile(temp.resolve("b/b.h"), "it is gone"));
  }
}
