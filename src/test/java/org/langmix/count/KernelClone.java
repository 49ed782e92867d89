package org.langmix.count;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.langmix.git.BlobConsumer;
import org.langmix.git.GitRepository;
import org.langmix.git.object.Content;
import org.langmix.git.ref.Tag;

/**
 * Helps to compare with other lexers: reads real files of the kernel, and checks for the other
 * lexer.
 */
final class KernelClone {
  /** Receives the content of a file, which it must not keep. */
  interface FileConsumer {
    void accept(int blob, byte[] content) throws IOException;
  }

  private KernelClone() {}

  /** The clone that {@code LANGMIX_KERNEL} names. */
  static GitRepository open() {
    return GitRepository.open(Path.of(System.getenv("LANGMIX_KERNEL")));
  }

  /** The trees of all tags, the newest last. */
  static List<String> trees(GitRepository kernel) {
    return kernel.tagNames().stream()
        .map(kernel::tag)
        .flatMap(Optional::stream)
        .map(Tag::tree)
        .toList();
  }

  /** Reads every file of the trees that were read so far. */
  static void forEachFile(GitRepository kernel, FileConsumer files) throws InterruptedException {
    kernel.readBlobs(
        1,
        () ->
            new BlobConsumer() {
              @Override
              public void accept(int blob, Content content, boolean isBase) {
                try {
                  files.accept(blob, Arrays.copyOf(content.bytes(), content.length()));
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              }

              @Override
              public void unreadable(int blob, String reason) {
                throw new IllegalStateException(reason);
              }
            });
  }

  /** Skips the test if a program is missing or cannot print its version. */
  static void assumeWorks(String program) throws Exception {
    Process version =
        new ProcessBuilder("sh", "-c", "\"$0\" --version >/dev/null 2>&1", program).start();
    assumeTrue(version.waitFor() == 0, () -> program + " is missing or does not work");
  }
}
