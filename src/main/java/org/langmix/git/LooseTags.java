package org.langmix.git;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files below {@code refs/tags}. JGit passes over those that are no references, as after a full
 * disk, or takes an older value out of {@code packed-refs}.
 */
final class LooseTags {
  private static final int LONGEST = 4096;

  /** git-update-ref(1): an id, or the name of another reference. */
  private static final Pattern REFERENCE = Pattern.compile("([0-9a-f]{40}(\\s.*)?|ref:.*)");

  private LooseTags() {}

  /**
   * The names of those that are broken.
   *
   * @param directory {@code refs/tags}
   * @param known those that JGit lists
   */
  static Set<String> broken(Path directory, Set<String> known) throws IOException {
    Set<String> broken = new TreeSet<>();
    if (Files.isDirectory(directory)) {
      try (Stream<Path> files = Files.walk(directory)) {
        for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
          String name = directory.relativize(file).toString();
          boolean sound = name.endsWith(".lock") || (known.contains(name) && isReference(file));
          if (!sound) {
            broken.add(name);
          }
        }
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
    return broken;
  }

  private static boolean isReference(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String text = new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
      return REFERENCE.matcher(text.lines().findFirst().orElse("")).matches();
    }
  }
}
