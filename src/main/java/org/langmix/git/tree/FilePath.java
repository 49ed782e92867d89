package org.langmix.git.tree;

import org.eclipse.jgit.lib.AnyObjectId;

/**
 * The path of a wanted file.
 *
 * @param name the last segment of the path
 * @param number the number of the path, dense from 0
 * @param blobs numbers the blobs of files
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
