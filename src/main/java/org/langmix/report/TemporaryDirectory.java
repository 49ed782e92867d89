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
   * Removes those that runs have left beside a file or directory that were killed, as far as that
   * can be done. None may be at work there.
   */
  static void removeLeft(Path sibling) {
    String start = "." + sibling.getFileName() + ".";
    try (Stream<Path> files = Files.list(sibling.getParent())) {
      files
          .filter(file -> isLeft(start, file))
          .toList()
          .forEach(file -> FileUtils.deleteQuietly(file.toFile()));
    } catch (IOException | UncheckedIOException e) {
      // To tidy up is no condition for anything.
    }
  }

  /** Not what holds a whole report: someone may have given it such a name. */
  private static boolean isLeft(String start, Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(start)
        && UNIQUE.matcher(name.substring(start.length())).matches()
        && Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)
        && Files.notExists(file.resolve(Provenance.FILE));
  }

  /** Removes the directory, unless it was moved away. */
  @Override
  public void close() throws IOException {
    if (Files.exists(path)) {
      PathUtils.deleteDirectory(path);
    }
  }
}
