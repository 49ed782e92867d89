package org.langmix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * Makes the temporary directories of tests in memory if there is room for them, because tests make
 * and delete hundreds of thousands of small files. {@code junit-platform.properties} names it.
 */
public final class TestDirectories implements TempDirFactory {
  private static final Path MEMORY = Path.of("/dev/shm");

  /** In bytes. Containers often have 64 MiB, which is too little. */
  private static final long ENOUGH = 3L << 30;

  @Override
  public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext extension)
      throws IOException {
    return isInMemory()
        ? Files.createTempDirectory(MEMORY, "junit-")
        : Files.createTempDirectory("junit-");
  }

  private static boolean isInMemory() throws IOException {
    return Files.isDirectory(MEMORY)
        && Files.isWritable(MEMORY)
        && Files.getFileStore(MEMORY).type().equals("tmpfs")
        && Files.getFileStore(MEMORY).getUsableSpace() > ENOUGH;
  }
}
