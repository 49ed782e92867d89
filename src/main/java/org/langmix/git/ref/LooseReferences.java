package org.langmix.git.ref;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.Constants;
import org.langmix.git.failure.GitException;
import org.langmix.git.file.RegularFiles;

/**
 * The files below {@code refs}. If one is not a reference, as after the disk was full, JGit ignores
 * it or uses an older value from {@code packed-refs}.
 */
public final class LooseReferences {
  private static final int LONGEST = 4096;

  /** More symbolic references in a row than JGit or git follows. */
  private static final int MAXIMUM_LINKS = 10;

  /** git-update-ref(1): an id, or the name of another reference. */
  private static final Pattern REFERENCE = Pattern.compile("([0-9a-f]{40}(\\s.*)?|ref:.*)");

  private static final String LINK = "ref:";

  /** gitrevisions(7), "<refname>". */
  private static final List<String> PREFIXES =
      List.of("", "refs/", Constants.R_TAGS, Constants.R_HEADS, Constants.R_REMOTES);

  private LooseReferences() {}

  /**
   * Requires that no reference is, or leads to, a pipe, a socket or a device.
   *
   * @param repository the directory that holds {@code refs}
   * @throws GitException that names the file that must not be opened
   */
  public static void requireFiles(Path repository) throws IOException {
    requireFile(repository, repository.resolve(Constants.HEAD), 0);
    Path references = repository.resolve("refs");
    RegularFiles.requireDirectory(references);
    for (Path file : filesBelow(references)) {
      requireFile(repository, file, 0);
    }
  }

  /** All files below a directory. Files may vanish meanwhile, as when git packs references. */
  private static List<Path> filesBelow(Path directory) throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        directory,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files.add(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (e instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE;
            }
            throw e;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, IOException e)
              throws IOException {
            return e == null ? FileVisitResult.CONTINUE : visitFileFailed(visited, e);
          }
        });
    return files;
  }

  /**
   * JGit takes the target of a symbolic reference for a path, and reads that file wherever it is.
   */
  private static void requireFile(Path repository, Path file, int links) throws IOException {
    if (Files.isDirectory(file) || !Files.exists(file)) {
      return;
    }
    RegularFiles.requireFile(file);
    String line = firstLine(file);
    if (line.startsWith(LINK) && links < MAXIMUM_LINKS) {
      Path target = path(repository, line.substring(LINK.length()).strip());
      if (target != null) {
        requireFile(repository, target, links + 1);
      }
    }
  }

  /**
   * The names of the broken tags.
   *
   * @param directory {@code refs/tags}
   * @param known the names of the tags that JGit lists
   */
  static Set<String> brokenTags(Path directory, Set<String> known) throws IOException {
    Set<String> broken = new TreeSet<>();
    for (Path file : filesBelow(directory)) {
      String name = directory.relativize(file).toString();
      boolean sound = name.endsWith(".lock") || (known.contains(name) && isReference(file));
      if (!sound && Files.isRegularFile(file)) {
        broken.add(name);
      }
    }
    return broken;
  }

  /**
   * Requires that a name does not stand for a broken reference.
   *
   * @param repository the directory that holds {@code refs}
   * @param name as a user gives it: {@code v6.1^{commit}}, {@code master~2}, {@code HEAD}
   * @throws GitException that names the broken file
   */
  static void require(Path repository, Path head, String name) throws IOException {
    String reference = name.replaceFirst("[~^:@].*", "");
    if (reference.equals(Constants.HEAD)) {
      String target = firstLine(head);
      reference = target.startsWith(LINK) ? target.substring(LINK.length()).strip() : "";
    }
    for (String prefix : reference.isEmpty() ? List.<String>of() : PREFIXES) {
      Path file = path(repository, prefix + reference);
      if (file != null && !Files.isDirectory(file)) {
        RegularFiles.requireFile(file); // any file in the git directory may be named
      }
      boolean mayBeOther = !(prefix + reference).startsWith(Constants.R_REFS);
      boolean sound = mayBeOther || file == null || !Files.isRegularFile(file) || isReference(file);
      if (!sound) {
        throw GitException.unreadable(
            "'%s' can't be read: the file %s%s is not a reference; repair it, or fetch it with git"
                .formatted(name, prefix, reference),
            null);
      }
    }
  }

  private static Path path(Path repository, String name) {
    try {
      return repository.resolve(name).normalize();
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private static boolean isReference(Path file) throws IOException {
    return REFERENCE.matcher(firstLine(file)).matches();
  }

  /** The first line of a file; also empty if the file is gone by now. */
  private static String firstLine(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String text = new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
      return text.lines().findFirst().orElse("");
    } catch (NoSuchFileException e) {
      return "";
    }
  }
}
