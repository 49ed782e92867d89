package org.langmix.git.tree;

import org.eclipse.jgit.lib.AnyObjectId;

/** What the entries at one path of all trees lead to: a file or a directory. */
interface EntryTarget {
  /** The number of the object that an entry names. */
  int numberOf(AnyObjectId id);

  boolean isDirectory();
}
