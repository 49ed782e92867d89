package org.langmix.git;

import org.langmix.git.object.Content;

/** Takes blobs as they are read. Each thread has a consumer of its own. */
public interface BlobConsumer {
  /** Begins a batch of blobs. If a blob is copied from another blob, both are in the same batch. */
  default void beginBatch() {}

  /**
   * Takes a blob.
   *
   * @param blob the blob's number
   * @param isBase whether a later blob of the batch may be copied from it
   */
  void accept(int blob, Content content, boolean isBase);

  /**
   * Takes note of a blob that cannot be read.
   *
   * @param blob the blob's number
   * @param reason why the blob cannot be read, in words for people
   */
  void unreadable(int blob, String reason);
}
