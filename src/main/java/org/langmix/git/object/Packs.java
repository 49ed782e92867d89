package org.langmix.git.object;

import org.langmix.git.failure.UnreadableException;

/** Packs by their numbers. */
@FunctionalInterface
interface Packs {
  /**
   * The bytes of a pack.
   *
   * @throws UnreadableException if they can't be read
   */
  MappedPack get(int number) throws UnreadableException;
}
