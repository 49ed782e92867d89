package org.langmix.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/** A directory that is gone when it is closed. */
public final class TemporaryDirectory implements AutoCloseable {
  private static final Pattern UNIQUE =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Path path;

  private TemporaryDirectory(Path path) {
    this.path = path;
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

  /**
   * Removes those that runs have left beside a file or directory that were killed. None may be at
   * work there.
   */
  static void removeLeft(Path sibling) throws IOException {
    String start = "." + sibling.getFileName() + ".";
    try (Stream<Path> files = Files.list(sibling.getParent())) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        boolean ours =
            name.startsWith(start) && UNIQUE.matcher(name.substring(start.length())).matches();
        if (ours && Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
          PathUtils.deleteDirectory(file);
        }
      }
    }
  }

  /** Removes the directory, unless it was moved away. */
  @Override
  public void close() throws IOException {
    if (Files.exists(path)) {
      PathUtils.deleteDirectory(path);
    }
  }
}
