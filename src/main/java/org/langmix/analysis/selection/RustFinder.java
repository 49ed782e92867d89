package org.langmix.analysis.selection;

import org.langmix.git.tree.Directory;
import org.langmix.git.tree.Trees;

/** Tells whether a tree has Rust. If a part of it could not be read, it is taken to have some. */
final class RustFinder {
  private final Trees trees;

  RustFinder(Trees trees) {
    this.trees = trees;
  }

  /**
   * Whether a tree holds, or may hold, a Rust file.
   *
   * @param tree the id of the tree in hexadecimal
   */
  boolean isIn(String tree) {
    return isIn(trees.read(tree));
  }

  private static boolean isIn(Directory directory) {
    for (int i = 0; i < directory.fileCount(); i++) {
      if (directory.fileName(i).endsWith(".rs")) {
        return true;
      }
    }
    // A loop, because a stream would use too much stack for deeply nested directories.
    for (Directory below : directory.directories()) {
      if (isIn(below)) {
        return true;
      }
    }
    return !directory.unread().isEmpty();
  }
}
