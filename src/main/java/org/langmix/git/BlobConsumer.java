package org.langmix.git;

/** Takes blobs as they are read; one consumer serves one thread. */
public interface BlobConsumer {
  /**
   * Takes a blob.
   *
   * @param blob its number
   * @param bytes its content, not to be kept or changed
   */
  void accept(int blob, byte[] bytes);

  /**
   * Takes note of a blob that can't be read.
   *
   * @param reason why, in words
   */
  void unreadable(int blob, String reason);
}
