package org.langmix.git.file;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.langmix.git.failure.GitException;

/**
 * Checks that a path holds the kind of file that git makes, before the path is opened. A pipe would
 * keep its reader waiting for ever, and a device may have no end.
 */
public final class RegularFiles {
  private RegularFiles() {}

  /**
   * Requires a regular file, or a link to one, if the path exists.
   *
   * @throws GitException that says what is there instead
   */
  public static void requireFile(Path file) {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw refusal(file, "a file");
    }
  }

  /**
   * Requires a regular file that is no larger than any that git makes, if the path exists.
   *
   * @param maximum the largest allowed size in bytes
   * @throws GitException that says what is there instead
   */
  public static void requireFile(Path file, long maximum) throws IOException {
    requireFile(file);
    if (Files.exists(file) && Files.size(file) > maximum) {
      throw GitException.unreadable(
          "'%s' has more than %,d bytes; git never makes it that large; repair it, or clone again"
              .formatted(file, maximum),
          null);
    }
  }

  /**
   * Requires a directory, or a link to one, if the path exists.
   *
   * @throws GitException that says what is there instead
   */
  public static void requireDirectory(Path directory) {
    if (Files.exists(directory) && !Files.isDirectory(directory)) {
      throw refusal(directory, "a directory");
    }
  }

  /**
   * Requires that a directory, if it exists, contains only regular files and directories.
   *
   * @return the files and directories in it
   * @throws GitException that says what else it contains
   */
  public static List<Path> list(Path directory) throws IOException {
    requireDirectory(directory);
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
      stream.forEach(files::add);
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    for (Path file : files) {
      if (!Files.isDirectory(file)) {
        requireFile(file);
      }
    }
    return files;
  }

  private static GitException refusal(Path file, String usual) {
    String found =
        Files.isRegularFile(file)
            ? "a file"
            : Files.isDirectory(file) ? "a directory" : "a pipe, socket or device";
    return GitException.unreadable(
        "'%s' is %s, but git has %s there; restore that, or clone again"
            .formatted(file, found, usual),
        null);
  }
}
