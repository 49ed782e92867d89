package org.langmix.git;

/** Takes blobs as they are read; one consumer serves one thread. */
public interface BlobConsumer {
  /**
   * Takes a blob.
   *
   * @param blob its number
   * @param isBase whether others are to be built on it
   * @return what to remember of it as long as others are; null for nothing
   */
  BlobNote accept(int blob, Content content, boolean isBase);

  /**
   * Takes note of a blob that can't be read.
   *
   * @param reason why, in words
   */
  void unreadable(int blob, String reason);
}
