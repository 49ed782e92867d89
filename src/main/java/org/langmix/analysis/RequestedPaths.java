package org.langmix.analysis;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.langmix.analysis.selection.SelectionException;
import org.langmix.git.tree.Directory;
import org.langmix.git.tree.UnreadDirectory;
import org.langmix.subsystem.PathPattern;
import org.langmix.subsystem.SubsystemOptions;

/** The patterns and directories that options name: each must be somewhere, else it is a slip. */
final class RequestedPaths {
  private final Map<PathPattern, String> patterns = new LinkedHashMap<>();
  private final Set<String> directories;
  private final Set<Directory> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  RequestedPaths(SubsystemOptions options) {
    options.filter().only().forEach(pattern -> patterns.put(pattern, "--only"));
    options.filter().exclude().forEach(pattern -> patterns.put(pattern, "--exclude"));
    directories = new LinkedHashSet<>(options.paths());
  }

  boolean isEmpty() {
    return patterns.isEmpty() && directories.isEmpty();
  }

  /** Strikes out what is there in any of some trees, or may be for all one could read. */
  void strikeOut(List<Directory> roots) {
    roots.forEach(root -> strikeOut(root, ""));
  }

  private void strikeOut(Directory directory, String path) {
    if (isEmpty() || !seen.add(directory)) {
      return;
    }
    for (int i = 0; i < directory.fileCount() && !patterns.isEmpty(); i++) {
      String file = path + directory.fileName(i);
      patterns.keySet().removeIf(pattern -> pattern.matches(file));
    }
    for (UnreadDirectory unread : directory.unread()) {
      strikeOutBelow(unread.name().isEmpty() ? "" : path + unread.name() + "/");
    }
    for (Directory below : directory.directories()) {
      directories.remove(path + below.name());
      strikeOut(below, path + below.name() + "/");
    }
  }

  private void strikeOutBelow(String unread) {
    patterns.keySet().removeIf(pattern -> pattern.reaches(unread));
    directories.removeIf(directory -> (directory + "/").startsWith(unread));
  }

  /**
   * Requires that nothing is left.
   *
   * @throws SelectionException that names the first of what is
   */
  void requireNone() {
    patterns.forEach(
        (pattern, option) -> {
          throw SelectionException.of(
              ("no revision has a file that is counted and matches %s '%s'; a pattern is a file, a"
                      + " directory, or both with * and ?, which stand for no slash")
                  .formatted(option, pattern));
        });
    directories.forEach(
        directory -> {
          throw SelectionException.of(
              "no revision has a directory '" + directory + "' with files that are counted");
        });
  }
}
