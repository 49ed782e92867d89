package org.langmix.git.object;

import org.langmix.git.failure.UnreadableException;

/** Makes arrays. */
@FunctionalInterface
interface ByteArrays {
  /**
   * Makes an array of a size.
   *
   * @throws UnreadableException if there is no memory for such a large array
   */
  byte[] make(int size) throws UnreadableException;
}
