package org.langmix.git.tree;

import org.eclipse.jgit.lib.AnyObjectId;

/**
 * The path of a file that was asked for.
 *
 * @param name its last segment
 * @param number dense from 0
 * @param blobs those that files have
 */
record FilePath(String name, int number, Blobs blobs) implements EntryTarget {
  @Override
  public int numberOf(AnyObjectId id) {
    return blobs.numberOf(id);
  }

  @Override
  public boolean isDirectory() {
    return false;
  }
}
