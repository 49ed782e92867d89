package org.langmix.git.object;

import org.langmix.git.failure.UnreadableException;

/** Makes arrays. */
@FunctionalInterface
interface ByteArrays {
  /**
   * An array of a size.
   *
   * @throws UnreadableException if there is no memory for one so large
   */
  byte[] make(int size) throws UnreadableException;
}
