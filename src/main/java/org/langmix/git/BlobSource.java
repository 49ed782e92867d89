package org.langmix.git;

import java.util.BitSet;
import java.util.function.Supplier;

/** Blobs that can be read. */
public interface BlobSource {
  /** The numbers of those that are nowhere. */
  BitSet missing();

  /**
   * Reads them, each once; those that are nowhere are reported at once.
   *
   * @param consumers makes a consumer for each thread
   * @param meanwhile what the calling thread does besides; if it throws, reading ends early
   * @return what comes of that
   */
  <T> T read(int threads, Supplier<BlobConsumer> consumers, Supplier<T> meanwhile)
      throws InterruptedException;
}
