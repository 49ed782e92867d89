package org.langmix.analysis.counts;

import org.langmix.count.Syntax;
import org.langmix.count.line.LineClasses;

/** Takes the lines of blobs while they are counted. Each thread has a consumer of its own. */
public interface LineConsumer {
  /**
   * Takes the lines of a blob.
   *
   * @param source an array that begins with the bytes of the blob; to be neither kept nor changed
   * @param length the number of these bytes
   * @param classes the class of each line in this syntax; not to be kept
   */
  void accept(int blob, Syntax syntax, byte[] source, int length, LineClasses classes);

  /**
   * Takes note of a blob that can't be read.
   *
   * @param reason in words for people
   */
  void unreadable(int blob, String reason);
}
