package org.langmix.analysis.counts;

import org.langmix.count.Syntax;
import org.langmix.count.checkpoint.FileVersion;
import org.langmix.count.line.LineClasses;

/** Takes the lines of blobs while they are counted. Each thread has a consumer of its own. */
public interface LineConsumer {
  /** Begins a batch of blobs. If a blob is copied from another blob, both are in the same batch. */
  void beginBatch();

  /**
   * Takes the lines of a blob.
   *
   * @param version the content of the blob; its bytes are to be neither kept nor changed
   * @param classes the class of each line in this syntax; not to be kept
   */
  void accept(int blob, Syntax syntax, FileVersion version, LineClasses classes);

  /**
   * Takes note of a blob that can't be read.
   *
   * @param reason in words for people
   */
  void unreadable(int blob, String reason);
}
