package org.langmix.git.ref;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.lib.Ref;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;
import org.langmix.git.failure.GitException;

class PackedRefsFuzzTest {
  private static final String ID = "0123456789abcdef0123456789abcdef01234567";

  @TempDir private static Path temp;

  static List<byte[]> files() {
    return List.of(
            "",
            "# pack-refs with: peeled fully-peeled sorted \n" + ID + " refs/tags/v6.1\n",
            ID + " refs/heads/master\n" + ID + " refs/tags/v6.1\n^" + ID + "\n",
            "# pack-refs with: sorted \n" + ID + " refs/tags/b\n" + ID + " refs/tags/a\n")
        .stream()
        .map(text -> text.getBytes(StandardCharsets.UTF_8))
        .toList();
  }

  @MethodSource("files")
  @FuzzTest
  void jgit_lists_every_reference_of_a_file_that_is_believed(byte[] content) throws IOException {
    Path file = Files.write(temp.resolve("packed-refs"), content);
    try {
      PackedRefs.require(file);
    } catch (GitException e) {
      assertThat(e).message().contains("packed-refs is damaged in line ");
      return;
    }
    try (FileRepository repository = new FileRepository(temp.toFile())) {
      Collection<Ref> references = repository.getRefDatabase().getRefsByPrefix("refs/");
      String text = new String(content, StandardCharsets.UTF_8);
      assertThat(references).map(Ref::getName).allSatisfy(name -> assertThat(text).contains(name));
      assertThat(references)
          .hasSize(
              (int)
                  text.lines()
                      .filter(line -> !line.startsWith("#") && !line.startsWith("^"))
                      .map(line -> line.substring(line.indexOf(' ')))
                      .distinct()
                      .count());
    }
  }
}
