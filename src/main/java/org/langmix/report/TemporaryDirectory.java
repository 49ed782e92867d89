package org.langmix.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.apache.commons.io.file.PathUtils;

/** A directory that is gone when it is closed, or when the program is interrupted. */
public final class TemporaryDirectory implements AutoCloseable {
  private final Path path;
  private final Thread atInterrupt;

  private TemporaryDirectory(Path path) {
    this.path = path;
    this.atInterrupt = new Thread(this::deleteQuietly);
    Runtime.getRuntime().addShutdownHook(atInterrupt);
  }

  /**
   * Makes one among the system's temporary files.
   *
   * @throws OutputException if there is no room for it
   */
  public static TemporaryDirectory create(String prefix) {
    try {
      return new TemporaryDirectory(Files.createTempDirectory(prefix));
    } catch (IOException e) {
      throw OutputException.noTemporaryFiles(e);
    }
  }

  // Not Files.createTempDirectory: what takes the other's place is to be readable as it was.
  /** Makes one beside a file or directory, on the same file system. */
  static TemporaryDirectory beside(Path sibling) throws IOException {
    String name = "." + sibling.getFileName() + "." + UUID.randomUUID();
    return new TemporaryDirectory(Files.createDirectory(sibling.resolveSibling(name)));
  }

  public Path path() {
    return path;
  }

  private void deleteQuietly() {
    try {
      delete();
    } catch (IOException e) {
      // The program ends; what is left is in a hidden directory of its own.
    }
  }

  private void delete() throws IOException {
    if (Files.exists(path)) {
      PathUtils.deleteDirectory(path);
    }
  }

  /** Removes the directory, unless it was moved away. */
  @Override
  public void close() throws IOException {
    try {
      Runtime.getRuntime().removeShutdownHook(atInterrupt);
    } catch (IllegalStateException e) {
      awaitHook(); // the program is being interrupted
    }
    delete();
  }

  private void awaitHook() {
    try {
      atInterrupt.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
