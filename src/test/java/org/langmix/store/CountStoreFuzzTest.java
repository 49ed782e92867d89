package org.langmix.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.params.provider.MethodSource;

/** Opens store files with arbitrary content. */
class CountStoreFuzzTest {
  private static final int ENTRIES = 20;

  static List<byte[]> files() throws Exception {
    Path directory = Files.createTempDirectory("langmix-fuzz-");
    try {
      Path file = directory.resolve("counts.mv");
      Stored.add(file, 0, ENTRIES / 2);
      byte[] once = Files.readAllBytes(file);
      Stored.add(file, ENTRIES / 2, ENTRIES);
      return List.of(once, Files.readAllBytes(file));
    } finally {
      PathUtils.deleteDirectory(directory);
    }
  }

  @MethodSource("files")
  @FuzzTest
  void any_file_gives_what_was_stored_or_a_warning(byte[] content) throws Exception {
    Path directory = Files.createTempDirectory("langmix-fuzz-");
    try {
      Path file = Files.write(directory.resolve("counts.mv"), content);
      Stored stored = Stored.in(file);
      assertThat(Stored.upTo(ENTRIES)).containsAllEntriesOf(stored.counts());
      if (stored.usage().used()) {
        Stored.add(file, 0, ENTRIES);
        assertThat(Stored.in(file).counts()).isEqualTo(Stored.upTo(ENTRIES));
      } else {
        assertThat(stored.warnings()).isNotEmpty();
      }
    } finally {
      PathUtils.deleteDirectory(directory);
    }
  }
}
