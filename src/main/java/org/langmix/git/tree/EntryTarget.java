package org.langmix.git.tree;

import org.eclipse.jgit.lib.AnyObjectId;

/** The target of the entries that all trees have at one path: a file or a directory. */
interface EntryTarget {
  /** The number of the object that an entry names. */
  int numberOf(AnyObjectId id);

  boolean isDirectory();
}
