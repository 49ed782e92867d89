package org.langmix.git;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.util.FS;
import org.langmix.git.file.RegularFiles;
import org.langmix.git.ref.LooseReferences;

/**
 * Looks for the repository that a directory is or lies in, as git does. JGit would miss
 * repositories whose {@code HEAD} has a form that git reads and no longer writes.
 */
final class RepositorySearch {
  /** The content of a file {@code .git} (gitrepository-layout(5)). */
  private static final String LINK = "gitdir:";

  private RepositorySearch() {}

  /**
   * The git directory of the repository.
   *
   * @throws java.nio.file.InvalidPathException if the locale can't write its name
   * @throws org.langmix.git.failure.GitException that names a file that must not be opened
   */
  static Optional<File> upwardsFrom(Path start) throws IOException {
    for (Path at = start; at != null; at = at.getParent()) {
      Path hidden = at.resolve(Constants.DOT_GIT);
      for (Path candidate : List.of(linked(hidden), at)) {
        if (isRepository(candidate)) {
          return Optional.of(candidate.toFile());
        }
      }
    }
    return Optional.empty();
  }

  /** The directory that a file {@code .git} names; else the path itself. */
  private static Path linked(Path hidden) throws IOException {
    if (!Files.exists(hidden) || Files.isDirectory(hidden)) {
      return hidden;
    }
    RegularFiles.requireFile(hidden, Layout.MAXIMUM_SMALL);
    String text = new String(Files.readAllBytes(hidden), StandardCharsets.UTF_8).strip();
    boolean isLink = text.startsWith(LINK) && text.indexOf('\0') < 0;
    return isLink
        ? hidden.resolveSibling(text.substring(LINK.length()).strip()).normalize()
        : hidden;
  }

  private static boolean isRepository(Path directory) throws IOException {
    Path head = directory.resolve(Constants.HEAD);
    if (!Files.isSymbolicLink(head) && !Files.exists(head)) {
      return false;
    }
    File shared = FS.DETECTED.getCommonDir(directory.toFile());
    Path common = shared == null ? directory : shared.toPath();
    if (!Files.exists(common.resolve(Constants.OBJECTS)) || !Files.exists(common.resolve("refs"))) {
      return false;
    }
    RegularFiles.requireFile(head);
    return LooseReferences.haveHead(directory);
  }
}
