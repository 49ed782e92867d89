package org.langmix.git.worktree;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.RawParseUtils;
import org.langmix.git.IsolatedSystemReader;
import org.langmix.git.failure.GitException;
import org.langmix.git.file.RegularFiles;

/** A directory with the files of a checked-out revision, as git sees it. */
public final class WorkTree {
  private static final int MAXIMUM_SMALL = 1 << 20;

  /** Larger than the index of any kernel by a factor of a hundred. */
  private static final long MAXIMUM_INDEX = 1L << 30;

  private final Path top;
  private final DirCache tracked;
  private final IgnoreRules rules;

  private WorkTree(Path top, DirCache tracked, IgnoreRules rules) {
    this.top = top;
    this.tracked = tracked;
    this.rules = rules;
  }

  /**
   * The top of the work tree that a directory lies in: the directory itself, or the nearest one
   * above it, that git's own directory or a file that leads to it is in.
   *
   * @param directory an absolute path
   */
  public static Optional<Path> topOf(Path directory) {
    return Stream.iterate(directory, p -> p != null, Path::getParent)
        .filter(WorkTree::isTop)
        .findFirst();
  }

  private static boolean isTop(Path directory) {
    Path git = directory.resolve(Constants.DOT_GIT);
    return Files.isRegularFile(git) || Files.isRegularFile(git.resolve(Constants.HEAD));
  }

  /**
   * Opens a work tree.
   *
   * @param top as {@link #topOf} returns it
   * @param environment where the user's configuration is: {@code HOME}, {@code XDG_CONFIG_HOME}
   * @throws GitException if what git ignores can't be read
   */
  public static WorkTree open(Path top, Map<String, String> environment) {
    IsolatedSystemReader.install();
    try {
      Path own = gitDirectory(top);
      RegularFiles.requireFile(own.resolve("commondir"), MAXIMUM_SMALL);
      File shared = FS.DETECTED.getCommonDir(own.toFile());
      Path common = shared == null ? own : shared.toPath();
      UserFiles user = new UserFiles(environment);
      ExcludesSetting excludes = new ExcludesSetting(user);
      for (Path configuration : user.configurations()) {
        excludes.read(configuration);
      }
      excludes.read(common.resolve(Constants.CONFIG));
      List<Path> patterns = new ArrayList<>(List.of(common.resolve(Constants.INFO_EXCLUDE)));
      user.excludes(excludes.value(), top).ifPresent(patterns::add);
      return new WorkTree(top, index(own), new IgnoreRules(top, patterns));
    } catch (IOException | ConfigInvalidException e) {
      throw unreadable(top, e);
    }
  }

  private static GitException unreadable(Path top, Exception e) {
    return GitException.unreadable(
        "what git ignores in '%s' can't be read (%s); --no-ignore counts all files without it"
            .formatted(top, e.getMessage()),
        e);
  }

  /** Where git's own directory is, by gitrepository-layout(5). */
  private static Path gitDirectory(Path top) throws IOException {
    Path git = top.resolve(Constants.DOT_GIT);
    if (Files.isDirectory(git)) {
      return git;
    }
    RegularFiles.requireFile(git, MAXIMUM_SMALL);
    String text = RawParseUtils.decode(Files.readAllBytes(git)).strip();
    if (!text.startsWith(Constants.GITDIR)) {
      throw new IOException("'" + git + "' does not say where git's directory is");
    }
    return FS.DETECTED.resolve(top.toFile(), text.substring(Constants.GITDIR.length())).toPath();
  }

  private static DirCache index(Path gitDirectory) throws IOException {
    Path index = gitDirectory.resolve("index");
    RegularFiles.requireFile(index, MAXIMUM_INDEX);
    return DirCache.read(index.toFile(), FS.DETECTED);
  }

  /**
   * Whether git ignores a file: it is neither in the index nor in a submodule, and a pattern
   * matches it or a directory that it lies in.
   *
   * @param file an absolute path below the top
   * @throws GitException if patterns can't be read
   */
  public boolean ignores(Path file) {
    String path = top.relativize(file).toString().replace(File.separatorChar, '/');
    try {
      return !isTracked(path) && rules.match(path);
    } catch (IOException e) {
      throw unreadable(top, e);
    }
  }

  /** Whether the index has a file, or the submodule that it lies in. */
  private boolean isTracked(String path) {
    String entry = path;
    while (!entry.isEmpty() && tracked.findEntry(entry) < 0) {
      entry = IgnoreRules.parent(entry);
    }
    return !entry.isEmpty();
  }
}
