package org.langmix.git;

import org.eclipse.jgit.lib.AnyObjectId;

/** What entries of trees with the same path lead to, one instance a path. */
sealed interface Slot permits FilePath, Place {
  /** The number of an object that an entry names. */
  int numberOf(AnyObjectId id);
}
