package org.langmix.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.commons.io.file.PathUtils;

/** A directory that is deleted when it is closed. */
public final class TemporaryDirectory implements AutoCloseable {
  private static final Pattern UNIQUE =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Path path;

  private TemporaryDirectory(Path path) {
    this.path = path;
  }

  /**
   * Creates a directory among the system's temporary files.
   *
   * @throws OutputException if the system's directory of temporary files can't be written to
   */
  public static TemporaryDirectory create(String prefix) {
    try {
      return new TemporaryDirectory(Files.createTempDirectory(prefix));
    } catch (IOException e) {
      throw OutputException.noTemporaryFiles(e);
    }
  }

  // Files.createTempDirectory would make the directory private. This directory becomes the report,
  // so it must be as readable as other directories.
  /** Creates a directory beside a file or directory, on the same file system. */
  static TemporaryDirectory beside(Path sibling) throws IOException {
    String name = "." + sibling.getFileName() + "." + UUID.randomUUID();
    return new TemporaryDirectory(Files.createDirectory(sibling.resolveSibling(name)));
  }

  public Path path() {
    return path;
  }

  /**
   * Removes the temporary directories that killed runs have left beside a file or directory.
   * Failures are ignored. The caller must know that no run is using one of them.
   */
  static void removeLeft(Path sibling) {
    String start = "." + sibling.getFileName() + ".";
    try (Stream<Path> files = Files.list(sibling.getParent())) {
      files
          .filter(file -> isLeft(start, file))
          .toList()
          .forEach(file -> FileUtils.deleteQuietly(file.toFile()));
    } catch (IOException | UncheckedIOException e) {
      // Cleaning up is optional.
    }
  }

  /**
   * Whether a file is a leftover temporary directory. A directory that holds a whole report is not:
   * a user may have given it such a name.
   */
  private static boolean isLeft(String start, Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(start)
        && UNIQUE.matcher(name.substring(start.length())).matches()
        && Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)
        && Files.notExists(file.resolve(Provenance.FILE));
  }

  /** Removes the directory, unless it was moved to another place. */
  @Override
  public void close() throws IOException {
    if (Files.exists(path)) {
      PathUtils.deleteDirectory(path);
    }
  }
}
