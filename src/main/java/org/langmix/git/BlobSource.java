package org.langmix.git;

import java.util.BitSet;
import java.util.function.Supplier;

/** Blobs that can be read. */
public interface BlobSource {
  /** The numbers of the blobs that are missing from the repository. */
  BitSet missing();

  /**
   * Reads each blob once. Missing blobs are reported first.
   *
   * @param consumers makes a consumer for each thread
   * @param meanwhile work for the calling thread while blobs are read; if it throws, reading ends
   *     early
   * @return the result of {@code meanwhile}
   */
  <T> T read(int threads, Supplier<BlobConsumer> consumers, Supplier<T> meanwhile)
      throws InterruptedException;
}
