package org.langmix.git.object;

import org.langmix.git.failure.UnreadableException;

/** Packs by their numbers. */
@FunctionalInterface
interface Packs {
  /**
   * A pack's bytes.
   *
   * @throws UnreadableException if the pack can't be used
   */
  MappedPack get(int number) throws UnreadableException;
}
