package org.langmix.store;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.langmix.count.Syntax;
import org.langmix.count.line.LineCounts;

/**
 * Collects the entries that one thread makes and stores them in blocks. A block ends when it has a
 * few thousand entries, or with the first entry after a second.
 *
 * @param <T> as for {@link Request}
 */
public final class Recorder<T> {
  private static final int MAXIMUM_ENTRIES = 4096;
  private static final long MAXIMUM_NANOSECONDS = TimeUnit.SECONDS.toNanos(1);

  private final Consumer<Block> store;
  private final boolean keeps;
  private final BlockWriter<T> block;
  private long begun;

  Recorder(Fields<T> fields, Consumer<Block> store, boolean keeps) {
    this.block = new BlockWriter<>(LineCounts.RULE_VERSION, fields);
    this.store = store;
    this.keeps = keeps;
  }

  /** Whether added entries are kept at all. */
  public boolean keeps() {
    return keeps;
  }

  /**
   * Adds an entry.
   *
   * @param id as {@link Request} has it
   */
  public synchronized void add(byte[] id, Syntax syntax, T value) {
    long now = System.nanoTime();
    if (block.entries() == 0) {
      begun = now;
    }
    block.add(id, syntax, value);
    if (block.entries() == MAXIMUM_ENTRIES || now - begun > MAXIMUM_NANOSECONDS) {
      flush();
    }
  }

  // Also called by the thread that closes the store, while other threads may still be counting.
  synchronized void flush() {
    if (block.entries() > 0) {
      store.accept(block.finish());
    }
  }
}
