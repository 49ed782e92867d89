package org.langmix.git.change;

import org.eclipse.jgit.lib.ObjectId;

/**
 * A directory that differs between a commit and its parent.
 *
 * @param commit the place of the commit in its batch
 * @param directory its path
 * @param before its tree in the parent; null if it is new
 * @param now its tree in the commit; null if it is gone
 */
public record TreePair(int commit, PathDirectory directory, ObjectId before, ObjectId now) {
  /** The tree of the commit, or else that of its parent. */
  ObjectId either() {
    return now == null ? before : now;
  }
}
