package org.langmix.store;

import org.langmix.count.Syntax;
import org.langmix.count.line.LineCounts;

/** Which of the stored counts a run wants. */
public interface Request {
  /**
   * The run's own number of a blob.
   *
   * @param id the blob's object id, not to be kept or changed
   * @return negative if the run does not want this blob's counts in this syntax
   */
  int number(byte[] id, Syntax syntax);

  /** Takes counts that were asked for. */
  void found(int number, Syntax syntax, LineCounts counts);
}
