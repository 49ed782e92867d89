package org.langmix.git.tree;

import org.langmix.git.failure.GitException;

/**
 * A directory of a tree that could not be read: how many files it holds is not known.
 *
 * @param name the last segment of its path; empty for the top of a tree
 * @param tree its id in hexadecimal
 * @param reason why it could not be read, in words for people
 */
public record UnreadDirectory(String name, String tree, String reason) {
  /**
   * The failure of what can't do without it.
   *
   * @param path its own, with a slash at its end
   */
  public GitException failure(String path) {
    return GitException.unreadable(
        "the directory '" + path + "'", new GitException.UnreadObject(tree, reason), null);
  }
}
