package org.langmix.analysis.selection;

import org.langmix.analysis.memory.RememberedTrees;
import org.langmix.git.GitRepository;
import org.langmix.git.tree.Directory;
import org.langmix.git.tree.FileSearch;
import org.langmix.git.tree.Trees;

/** Tells whether a tree has Rust. If a part of it could not be read, it is taken to have some. */
final class RustFinder {
  private final FileSearch search;
  private final Trees trees;
  private final RememberedTrees remembered;

  /**
   * @param trees reads a whole tree if a part of it is missing, and may fetch that part
   * @param remembered the trees that other runs have searched
   */
  RustFinder(GitRepository repository, Trees trees, RememberedTrees remembered) {
    this.search = repository.search("rs");
    this.trees = trees;
    this.remembered = remembered;
  }

  /**
   * Whether a tree holds, or may hold, a Rust file.
   *
   * @param tree the id of the tree in hexadecimal
   */
  boolean isIn(String tree) {
    if (remembered.isWithoutRust(tree)) {
      return false;
    }
    boolean found =
        switch (search.in(tree)) {
          case FOUND -> true;
          case NOT_FOUND -> false;
          case UNKNOWN -> isIn(trees.read(tree));
        };
    if (!found) {
      remembered.keepWithoutRust(tree);
    }
    return found;
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
