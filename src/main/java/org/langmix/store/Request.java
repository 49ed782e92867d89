package org.langmix.store;

import org.langmix.count.Syntax;

/**
 * Selects the stored entries that a run wants, and takes them.
 *
 * @param <T> what an entry says of its id: the counts of a blob, or the changed lines of two
 */
public interface Request<T> {
  /**
   * The run's own number for an id.
   *
   * @param id the object id of the blob, or those of both blobs one after the other; the array must
   *     be neither kept nor changed
   * @return the number; negative if the run does not want this entry in this syntax
   */
  int number(byte[] id, Syntax syntax);

  /** Takes an entry that was requested. */
  void found(int number, Syntax syntax, T value);
}
