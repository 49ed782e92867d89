package org.langmix.git.ref;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectIdRef;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.SymbolicRef;
import org.langmix.git.failure.GitException;
import org.langmix.git.file.FileNames;
import org.langmix.git.file.RegularFiles;

/**
 * The files below {@code refs}. If one is not a reference, as after the disk was full, JGit ignores
 * it or uses an older value from {@code packed-refs}.
 */
public final class LooseReferences {
  private static final int LONGEST = 4096;

  /** More symbolic references in a row than JGit or git follows. */
  private static final int MAXIMUM_LINKS = 10;

  /** The first line of a reference that has an id. Git writes small letters, and reads both. */
  private static final Pattern WITH_ID = Pattern.compile("([0-9a-fA-F]{40})(\\s.*)?");

  /** The first line of a symbolic reference. Git writes one blank, and reads any white space. */
  private static final Pattern SYMBOLIC = Pattern.compile("ref:\\s*(.*?)\\s*");

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
    Matcher symbolic = SYMBOLIC.matcher(firstLine(file));
    if (symbolic.matches() && links < MAXIMUM_LINKS) {
      Optional<Path> target = FileNames.resolve(repository, symbolic.group(1));
      if (target.isPresent()) {
        requireFile(repository, target.get(), links + 1);
      }
    }
  }

  /**
   * Reads a reference from its file. A symbolic reference is not followed.
   *
   * @param directory the directory in which the reference's name is a path
   * @return empty if there is no such file, or it holds no reference
   */
  static Optional<Ref> read(Path directory, String name) throws IOException {
    Optional<Path> file = FileNames.resolve(directory, name);
    return file.isPresent() ? read(file.get(), name, linkTarget(file.get())) : Optional.empty();
  }

  private static Optional<Ref> read(Path file, String name, String link) throws IOException {
    if (!link.isEmpty()) {
      return Optional.of(symbolic(name, link));
    }
    String line = Files.isRegularFile(file) ? firstLine(file) : "";
    Matcher symbolic = SYMBOLIC.matcher(line);
    if (symbolic.matches()) {
      return Optional.of(symbolic(name, symbolic.group(1)));
    }
    Matcher withId = WITH_ID.matcher(line);
    return withId.matches()
        ? Optional.of(
            new ObjectIdRef.Unpeeled(Ref.Storage.LOOSE, name, ObjectId.fromString(withId.group(1))))
        : Optional.empty();
  }

  /**
   * The reference that a symbolic link names, as old versions of git write
   * (core.preferSymlinkRefs).
   */
  private static String linkTarget(Path file) throws IOException {
    if (!Files.isSymbolicLink(file)) {
      return "";
    }
    String target = FileNames.text(Files.readSymbolicLink(file));
    return target.startsWith(Constants.R_REFS) ? target : "";
  }

  private static Ref symbolic(String name, String target) {
    return new SymbolicRef(name, new ObjectIdRef.Unpeeled(Ref.Storage.NEW, target, null));
  }

  /**
   * Whether a directory has a file {@code HEAD} as in a repository: it holds an id, or the name of
   * a reference below {@code refs}.
   */
  public static boolean haveHead(Path directory) throws IOException {
    return read(directory, Constants.HEAD)
        .filter(
            head -> !head.isSymbolic() || head.getTarget().getName().startsWith(Constants.R_REFS))
        .isPresent();
  }

  /** The names of the references that have files below a directory, from there on. */
  static Set<String> namesBelow(Path directory) throws IOException {
    return filesBelow(directory).stream()
        .filter(Files::isRegularFile)
        .map(file -> FileNames.text(directory, file))
        .filter(name -> !name.endsWith(".lock"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Requires that a file, if it exists, holds a reference.
   *
   * @param directory the directory in which the reference's name is a path
   * @param given what the user calls the reference
   * @throws GitException that names the broken file
   */
  static void require(Path directory, String name, String given) throws IOException {
    Path file = FileNames.resolve(directory, name).orElse(directory);
    if (Files.isDirectory(file)) {
      return;
    }
    RegularFiles.requireFile(file); // any file in the git directory may be named
    boolean mayBeOther = !name.startsWith(Constants.R_REFS);
    if (!mayBeOther && Files.isRegularFile(file) && read(directory, name).isEmpty()) {
      throw GitException.unreadable(
          "'%s' can't be read: the file %s is not a reference; repair it, or fetch it with git"
              .formatted(given, name),
          null);
    }
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
