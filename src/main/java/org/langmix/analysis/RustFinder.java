package org.langmix.analysis;

import org.langmix.git.Directory;
import org.langmix.git.GitRepository;

/** Tells trees with Rust from those without. */
final class RustFinder {
  private final GitRepository.Trees trees;

  RustFinder(GitRepository.Trees trees) {
    this.trees = trees;
  }

  /**
   * Whether a tree holds a Rust file.
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
    return directory.directories().stream().anyMatch(RustFinder::isIn);
  }
}
