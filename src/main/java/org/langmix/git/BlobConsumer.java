package org.langmix.git;

/** Takes blobs as they are read; one consumer serves one thread. */
public interface BlobConsumer {
  /**
   * Takes a blob.
   *
   * @param blob its number
   * @param bytes begin with its content; not to be kept or changed
   * @param length how many bytes the content has
   */
  void accept(int blob, byte[] bytes, int length);

  /**
   * Takes note of a blob that can't be read.
   *
   * @param reason why, in words
   */
  void unreadable(int blob, String reason);
}
