package org.langmix.store;

import java.util.concurrent.TimeUnit;
import org.langmix.count.Syntax;
import org.langmix.count.line.LineCounts;

/**
 * Collects the counts that one thread makes and stores them in blocks. A block ends when it has a
 * few thousand counts, or with the first count after a second.
 */
public final class Recorder {
  private static final int MAXIMUM_ENTRIES = 4096;
  private static final long MAXIMUM_NANOSECONDS = TimeUnit.SECONDS.toNanos(1);

  private final CountStore store;
  private final boolean keeps;
  private final BlockWriter block = new BlockWriter(LineCounts.RULE_VERSION);
  private long begun;

  Recorder(CountStore store, boolean keeps) {
    this.store = store;
    this.keeps = keeps;
  }

  /** Whether added counts are kept at all. */
  public boolean keeps() {
    return keeps;
  }

  /**
   * Adds the counts of a blob.
   *
   * @param id the blob's object id
   */
  public synchronized void add(byte[] id, Syntax syntax, LineCounts counts) {
    long now = System.nanoTime();
    if (block.entries() == 0) {
      begun = now;
    }
    block.add(id, syntax, counts);
    if (block.entries() == MAXIMUM_ENTRIES || now - begun > MAXIMUM_NANOSECONDS) {
      flush();
    }
  }

  // Also called by the thread that closes the store, while other threads may still be counting.
  synchronized void flush() {
    if (block.entries() > 0) {
      store.write(block.finish());
    }
  }
}
