package org.langmix.analysis;

import org.langmix.git.tree.Directory;
import org.langmix.git.tree.UnreadableDirectory;

/** For callers that need a whole tree. */
final class WholeTree {
  private WholeTree() {}

  /**
   * Requires that a whole tree could be read.
   *
   * @throws org.langmix.git.failure.GitException if not; the message names the first directory that
   *     could not be read
   */
  static Directory require(Directory root) {
    require(root, "");
    return root;
  }

  private static void require(Directory directory, String path) {
    for (UnreadableDirectory unread : directory.unread()) {
      throw unread.failure(path + unread.name() + "/");
    }
    for (Directory below : directory.directories()) {
      if (!below.isWhole()) {
        require(below, path + below.name() + "/");
      }
    }
  }
}
