package org.langmix.git;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.util.FS;
import org.langmix.git.failure.GitException;
import org.langmix.git.file.RegularFiles;
import org.langmix.git.ref.LooseReferences;
import org.langmix.git.ref.References;

/**
 * Checks the files of a repository that JGit opens by itself (gitrepository-layout(5)). This is
 * done before JGit opens them, since JGit reads whatever is in their place.
 */
final class Layout {
  /**
   * The size limit of files with a few lines, in bytes. The configuration of a kernel clone has a
   * few thousand bytes.
   */
  static final int MAXIMUM_SMALL = 1 << 20;

  /**
   * The size limit of the file {@code shallow}, in bytes: enough for four hundred thousand commits.
   */
  private static final int MAXIMUM_SHALLOW = 16 << 20;

  private Layout() {}

  /**
   * Requires that it is safe to open the files of a repository.
   *
   * @throws GitException that names the file that must not be opened
   */
  static void require(File gitDirectory) throws IOException {
    Path directory = gitDirectory.toPath();
    requireOwn(directory);
    File common = FS.DETECTED.getCommonDir(gitDirectory);
    if (common != null) {
      requireOwn(common.toPath());
    }
  }

  private static void requireOwn(Path directory) throws IOException {
    RegularFiles.requireFile(directory.resolve(Constants.HEAD));
    for (String name : List.of("commondir", "gitdir", "config.worktree")) {
      RegularFiles.requireFile(directory.resolve(name), MAXIMUM_SMALL);
    }
    new Includes().require(directory.resolve(Constants.CONFIG));
    RegularFiles.requireFile(directory.resolve(Constants.PACKED_REFS));
    requireShallow(directory.resolve(Constants.SHALLOW));
    References.requireTables(directory.resolve(Constants.REFTABLE));
    LooseReferences.requireFiles(directory);
  }

  /** JGit would blame a commit for a bad line, and print the line whatever it holds. */
  private static void requireShallow(Path file) throws IOException {
    RegularFiles.requireFile(file, MAXIMUM_SHALLOW);
    if (!Files.exists(file)) {
      return;
    }
    try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
      if (!lines.allMatch(ObjectId::isId)) {
        throw GitException.unreadable(
            "'%s' has a line that is not a commit id; repair it, or clone again".formatted(file),
            null);
      }
    }
  }
}
