package org.langmix.analysis.selection;

import org.langmix.git.tree.Directory;
import org.langmix.git.tree.Trees;

/** Tells trees with Rust from those without. One that could not be read is taken to have some. */
final class RustFinder {
  private final Trees trees;

  RustFinder(Trees trees) {
    this.trees = trees;
  }

  /**
   * Whether a tree holds a Rust file, or might.
   *
   * @param tree its id in hexadecimal
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
    // A loop, as a stream would take too much of the stack where directories are deep.
    for (Directory below : directory.directories()) {
      if (isIn(below)) {
        return true;
      }
    }
    return !directory.unread().isEmpty();
  }
}
