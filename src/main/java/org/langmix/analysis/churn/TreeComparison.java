package org.langmix.analysis.churn;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.langmix.analysis.counts.SourcePaths;
import org.langmix.git.tree.Directory;

/**
 * Finds the files that differ between two trees, and leaves out those that only moved. If a
 * directory of one tree could not be read, what the other tree has at its path is left out.
 */
final class TreeComparison {
  private final SourcePaths paths;
  private final TreeDifference all = new TreeDifference();
  private final MovedFiles moved = new MovedFiles();

  /** By path number, for the directory at hand. */
  private final Map<Integer, Integer> blobsBefore = new LinkedHashMap<>();

  private TreeComparison(SourcePaths paths) {
    this.paths = paths;
  }

  /** The files that differ, except for those that are not to be counted. */
  static TreeDifference of(TreePair trees, SourcePaths paths) {
    TreeComparison comparison = new TreeComparison(paths);
    if (trees.before() != trees.now() && isRead(trees.before()) && isRead(trees.now())) {
      comparison.compare(trees.before(), trees.now(), "");
    }
    return comparison.withoutMoved();
  }

  private static boolean isRead(Directory top) {
    return !lacks(top, "");
  }

  /** Whether a directory below, or the top itself, could not be read. */
  private static boolean lacks(Directory directory, String name) {
    return !directory.isWhole()
        && directory.unread().stream().anyMatch(unread -> unread.name().equals(name));
  }

  private void compare(Directory before, Directory now, String path) {
    compareFiles(before, now, path);
    Map<String, Directory> left = new LinkedHashMap<>();
    before.directories().forEach(below -> left.put(below.name(), below));
    for (Directory below : now.directories()) {
      String name = below.name();
      Directory twin = left.remove(name);
      if (twin == null && !lacks(before, name)) {
        addAll(below, path + name + "/", true);
      } else if (twin != null && twin != below) {
        compare(twin, below, path + name + "/");
      }
    }
    for (Directory below : left.values()) {
      if (!lacks(now, below.name())) {
        addAll(below, path + below.name() + "/", false);
      }
    }
  }

  private void compareFiles(Directory before, Directory now, String path) {
    blobsBefore.clear();
    for (int i = 0; i < before.fileCount(); i++) {
      blobsBefore.put(before.path(i), before.blob(i));
    }
    for (int i = 0; i < now.fileCount(); i++) {
      Integer blob = blobsBefore.get(now.path(i));
      if (blob == null) {
        addNew(now, i, path);
      } else if (blob != now.blob(i)) {
        all.add(now.path(i), blob, now.blob(i));
      }
      blobsBefore.remove(now.path(i));
    }
    for (int i = 0; i < before.fileCount(); i++) {
      if (blobsBefore.containsKey(before.path(i))) {
        addGone(before, i, path);
      }
    }
  }

  private void addAll(Directory directory, String path, boolean isNew) {
    for (int i = 0; i < directory.fileCount(); i++) {
      if (isNew) {
        addNew(directory, i, path);
      } else {
        addGone(directory, i, path);
      }
    }
    directory.directories().forEach(below -> addAll(below, path + below.name() + "/", isNew));
  }

  private void addNew(Directory directory, int file, String path) {
    moved.addNew(all.count(), directory.blob(file), path + directory.fileName(file));
    all.add(directory.path(file), TreeDifference.NO_BLOB, directory.blob(file));
  }

  private void addGone(Directory directory, int file, String path) {
    moved.addGone(all.count(), directory.blob(file), path + directory.fileName(file));
    all.add(directory.path(file), directory.blob(file), TreeDifference.NO_BLOB);
  }

  private TreeDifference withoutMoved() {
    BitSet unchanged = moved.find();
    TreeDifference rest = new TreeDifference();
    for (int i = 0; i < all.count(); i++) {
      if (!unchanged.get(i) && paths.isWanted(all.path(i))) {
        rest.add(all.path(i), all.before(i), all.now(i));
      }
    }
    return rest;
  }
}
