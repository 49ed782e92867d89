package org.langmix.analysis;

import org.langmix.git.tree.Directory;
import org.langmix.git.tree.UnreadDirectory;

/** For what can't do with a part of a tree. */
final class WholeTree {
  private WholeTree() {}

  /**
   * Requires that all of a tree could be read.
   *
   * @throws org.langmix.git.failure.GitException that names what could not
   */
  static Directory require(Directory root) {
    require(root, "");
    return root;
  }

  private static void require(Directory directory, String path) {
    for (UnreadDirectory unread : directory.unread()) {
      throw unread.failure(path + unread.name() + "/");
    }
    for (Directory below : directory.directories()) {
      if (!below.isWhole()) {
        require(below, path + below.name() + "/");
      }
    }
  }
}
