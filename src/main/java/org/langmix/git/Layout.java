package org.langmix.git;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.RawParseUtils;
import org.langmix.git.failure.GitException;
import org.langmix.git.failure.RegularFiles;
import org.langmix.git.ref.LooseReferences;

/**
 * The files of a repository that JGit opens by itself (gitrepository-layout(5)): they are looked at
 * before it does, since it takes whatever is in their place.
 */
final class Layout {
  /** Of a file with a few lines in it: the kernel's own configurations have some thousand bytes. */
  private static final int MAXIMUM_SMALL = 1 << 20;

  /** Of the ends of a shallow clone: four hundred thousand of them. */
  private static final int MAXIMUM_SHALLOW = 16 << 20;

  private Layout() {}

  /**
   * Requires that a repository can be looked for: upwards from a directory.
   *
   * @throws GitException that names what must not be opened
   */
  static void requireFindable(Path directory) throws IOException {
    for (Path at = directory; at != null; at = at.getParent()) {
      Path hidden = at.resolve(Constants.DOT_GIT);
      for (Path candidate : List.of(hidden, at)) {
        if (Files.exists(candidate.resolve(Constants.OBJECTS))) {
          RegularFiles.requireFile(candidate.resolve(Constants.HEAD));
        }
      }
      if (Files.isDirectory(hidden)) {
        return;
      }
      if (Files.exists(hidden)) {
        RegularFiles.requireFile(hidden, MAXIMUM_SMALL);
        return;
      }
    }
  }

  /**
   * Requires that the files of a repository can be opened.
   *
   * @throws GitException that names what must not be
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
    requireConfig(directory.resolve(Constants.CONFIG), new HashSet<>());
    RegularFiles.requireFile(directory.resolve(Constants.PACKED_REFS));
    requireShallow(directory.resolve(Constants.SHALLOW));
    requireTables(directory.resolve("reftable"));
    LooseReferences.requireFiles(directory);
  }

  /** JGit would blame a commit for it, and print whatever the line holds. */
  private static void requireShallow(Path file) throws IOException {
    RegularFiles.requireFile(file, MAXIMUM_SHALLOW);
    if (!Files.exists(file)) {
      return;
    }
    try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
      if (!lines.allMatch(ObjectId::isId)) {
        throw GitException.unreadable(
            "'%s' holds what is no id of a commit; mend it, or clone anew".formatted(file), null);
      }
    }
  }

  /** JGit follows what a configuration includes, itself as well, wherever it lies. */
  private static void requireConfig(Path file, Set<Path> including) throws IOException {
    RegularFiles.requireFile(file, MAXIMUM_SMALL);
    if (!Files.exists(file)) {
      return;
    }
    if (!including.add(file.toRealPath())) {
      throw GitException.unreadable(
          "'" + file + "' is included twice by the repository's configuration; mend that", null);
    }
    for (String included : parsed(file).getStringList("include", null, "path")) {
      if (included != null) {
        requireConfig(included(file, included), including);
      }
    }
  }

  private static Config parsed(Path file) throws IOException {
    Config config = new Config(); // this one follows nothing
    try {
      // As JGit reads it: whatever the encoding, and without a mark of it.
      config.fromText(RawParseUtils.decode(Files.readAllBytes(file)).replaceFirst("^\uFEFF", ""));
    } catch (ConfigInvalidException e) {
      throw new IOException("'" + file + "' is no configuration of git: " + e.getMessage(), e);
    }
    return config;
  }

  private static Path included(Path file, String path) {
    File from = path.startsWith("~/") ? FS.DETECTED.userHome() : file.getParent().toFile();
    return FS.DETECTED.resolve(from, path.replaceFirst("^~/", "")).toPath();
  }

  /** Its list names tables by paths, which may lead anywhere. */
  private static void requireTables(Path directory) throws IOException {
    RegularFiles.list(directory);
    Path names = directory.resolve("tables.list");
    if (!Files.exists(names)) {
      return;
    }
    RegularFiles.requireFile(names, MAXIMUM_SMALL);
    if (RawParseUtils.decode(Files.readAllBytes(names)).contains("/")) {
      throw GitException.unreadable(
          "'" + names + "' names what lies elsewhere; mend it, or clone anew", null);
    }
  }
}
