package org.langmix.git.file;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Names of files as git has them: UTF-8, whatever the locale. Java writes and reads names in the
 * encoding of the locale, which is ASCII if {@code LC_ALL} is {@code C}. It can open a file with
 * any name that it has listed, but neither name it nor say its name.
 */
public final class FileNames {
  /** The encoding of file names in this locale. */
  public static final Charset ENCODING =
      Charset.forName(System.getProperty("sun.jnu.encoding", StandardCharsets.UTF_8.name()));

  private static final boolean IS_UTF8 = ENCODING.equals(StandardCharsets.UTF_8);

  private FileNames() {}

  /** The text of a path, relative if the path is. Bytes that are not UTF-8 become U+FFFD. */
  public static String text(Path path) {
    if (IS_UTF8) {
      return path.toString();
    }
    String absolute = absolute(path);
    return path.isAbsolute()
        ? absolute
        : absolute.substring(absolute(Path.of("")).length()).replaceFirst("^/", "");
  }

  private static String absolute(Path path) {
    String text = path.toUri().getPath(); // Java keeps the bytes in the URI
    return text.length() > 1 && text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
  }

  /** The text of a path, relative to a directory in which it lies. */
  public static String text(Path directory, Path path) {
    return IS_UTF8
        ? directory.relativize(path).toString()
        : absolute(path).substring(absolute(directory).length() + 1);
  }

  /** Whether Java can write a name in this locale. */
  public static boolean canWrite(String name) {
    return IS_UTF8 || StandardCharsets.US_ASCII.newEncoder().canEncode(name);
  }

  /**
   * Resolves a name.
   *
   * @param name a path with slashes
   * @return empty if no file can have the name; in a locale that can't write the name, also if
   *     there is no such file
   */
  public static Optional<Path> resolve(Path directory, String name) throws IOException {
    if (canWrite(name)) {
      try {
        return Optional.of(directory.resolve(name).normalize());
      } catch (InvalidPathException e) {
        return Optional.empty();
      }
    }
    Optional<Path> at = Optional.of(directory);
    for (String part : name.split("/", -1)) {
      at = at.isPresent() ? child(at.get(), part) : at;
    }
    return at;
  }

  private static Optional<Path> child(Path directory, String name) throws IOException {
    if (Files.isDirectory(directory)) {
      try (DirectoryStream<Path> children = Files.newDirectoryStream(directory)) {
        for (Path child : children) {
          if (absolute(child).endsWith("/" + name)) {
            return Optional.of(child);
          }
        }
      }
    }
    return Optional.empty();
  }
}
