package org.langmix.git.tree;

import org.langmix.git.failure.GitException;

/**
 * A directory of a tree that could not be read. The number of its files is not known.
 *
 * @param name the last segment of its path; empty for the top of a tree
 * @param tree the tree's id in hexadecimal
 * @param reason why it could not be read, in words for people
 */
public record UnreadableDirectory(String name, String tree, String reason) {
  /**
   * The exception to throw where this directory is needed.
   *
   * @param path the path of the directory, with a slash at its end
   */
  public GitException failure(String path) {
    return GitException.unreadable(
        "the directory '" + path + "'", new GitException.UnreadableObject(tree, reason), null);
  }
}
