package org.langmix.git.inflate;

/** Bytes that can be copied from any offset. */
@FunctionalInterface
public interface ByteSource {
  /**
   * Copies bytes into an array.
   *
   * @return how many bytes were copied: fewer than {@code length} only at the end of the source
   */
  int copy(long offset, byte[] target, int from, int length);
}
