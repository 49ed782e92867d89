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
import org.langmix.git.tree.UnreadableDirectory;
import org.langmix.subsystem.PathPattern;
import org.langmix.subsystem.SubsystemOptions;

/**
 * The patterns and directories that options name. Each must exist in some revision; otherwise it is
 * probably a typing error.
 */
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

  /**
   * Strikes out what is found in any of the trees, and what may lie in a directory that could not
   * be read.
   */
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
    for (UnreadableDirectory unread : directory.unread()) {
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
   * Requires that all are struck out.
   *
   * @throws SelectionException if some are left; the message names the first one
   */
  void requireNone() {
    patterns.forEach(
        (pattern, option) -> {
          throw SelectionException.of(
              ("no revision has a counted file that matches %s '%s'; a pattern is the path of a"
                      + " file or a directory, and * and ? in it do not match a slash")
                  .formatted(option, pattern));
        });
    directories.forEach(
        directory -> {
          throw SelectionException.of(
              "no revision has a directory '" + directory + "' with counted files; check --dir");
        });
  }
}
