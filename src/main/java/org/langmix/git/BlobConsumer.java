package org.langmix.git;

import org.langmix.git.object.Content;

/** Takes blobs as they are read. Each thread has a consumer of its own. */
public interface BlobConsumer {
  /** Begins a batch of blobs. What a blob is copied from is a blob of the same batch. */
  default void beginBatch() {}

  /**
   * Takes a blob.
   *
   * @param blob its number
   * @param isBase whether a later blob of the batch may be copied from it
   */
  void accept(int blob, Content content, boolean isBase);

  /**
   * Takes note of a blob that cannot be read.
   *
   * @param reason why, in words
   */
  void unreadable(int blob, String reason);
}
