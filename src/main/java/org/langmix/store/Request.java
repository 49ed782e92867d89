package org.langmix.store;

import org.langmix.count.Syntax;
import org.langmix.count.line.LineCounts;

/** Selects the stored counts that a run wants, and takes them. */
public interface Request {
  /**
   * The run's own number for a blob.
   *
   * @param id the blob's object id; the array must be neither kept nor changed
   * @return the number; negative if the run does not want this blob's counts in this syntax
   */
  int number(byte[] id, Syntax syntax);

  /** Takes counts that were requested. */
  void found(int number, Syntax syntax, LineCounts counts);
}
