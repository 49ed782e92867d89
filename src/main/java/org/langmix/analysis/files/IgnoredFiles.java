package org.langmix.analysis.files;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.langmix.git.worktree.WorkTree;

/**
 * The files below named directories that git ignores. Each is ignored by the work tree that it lies
 * in; or by one around that, unless that is around the named directory as well.
 */
public final class IgnoredFiles {
  private final Optional<Map<String, String>> environment;
  private final Map<Path, Optional<Path>> tops = new HashMap<>();
  private final Map<Path, WorkTree> trees = new HashMap<>();
  private final Set<Path> found = new HashSet<>();

  private IgnoredFiles(Optional<Map<String, String>> environment) {
    this.environment = environment;
  }

  /** No files. */
  public static IgnoredFiles none() {
    return new IgnoredFiles(Optional.empty());
  }

  /**
   * The files that git ignores.
   *
   * @param environment where the user's configuration of git is
   */
  public static IgnoredFiles ofGit(Map<String, String> environment) {
    return new IgnoredFiles(Optional.of(environment));
  }

  /** How many files were asked for and are ignored. */
  public int count() {
    return found.size();
  }

  /**
   * Whether a file is ignored.
   *
   * @param named the named directory, as a real path
   * @param file a file below it
   * @throws org.langmix.git.failure.GitException if what git ignores can't be read
   */
  boolean contain(Path named, Path file) {
    boolean isIgnored = environment.isPresent() && isIgnored(named, file);
    if (isIgnored) {
      found.add(file);
    }
    return isIgnored;
  }

  private boolean isIgnored(Path named, Path file) {
    Optional<Path> top = top(file.getParent());
    if (top.isEmpty()) {
      return false;
    }
    if (tree(top.get()).ignores(file)) {
      return true;
    }
    boolean hasOneAround = top.get().startsWith(named) && !top.get().equals(named);
    return hasOneAround
        && top(top.get().getParent()).map(this::tree).filter(t -> t.ignores(file)).isPresent();
  }

  private Optional<Path> top(Path directory) {
    return tops.computeIfAbsent(directory, WorkTree::topOf);
  }

  private WorkTree tree(Path top) {
    return trees.computeIfAbsent(top, t -> WorkTree.open(t, environment.orElseThrow()));
  }
}
