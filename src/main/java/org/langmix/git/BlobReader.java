package org.langmix.git;

import java.io.IOException;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.eclipse.jgit.errors.LargeObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;

/** Reads many blobs on several threads, in the order in which packs hold them. */
final class BlobReader {
  /** Larger blobs are no source code. */
  static final int MAXIMUM_SIZE = 128 << 20;

  /** Blobs that lie side by side share delta bases; a thread takes so many of them at a time. */
  private static final int CHUNK = 1024;

  private final Repository repository;
  private final Blobs blobs;
  private final int[] order;
  private final AtomicInteger next = new AtomicInteger();

  BlobReader(Repository repository, Blobs blobs, int[] order) {
    this.repository = repository;
    this.blobs = blobs;
    this.order = order;
  }

  void readAll(int threads, Supplier<BlobConsumer> consumers) throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      CompletionService<Void> workers = new ExecutorCompletionService<>(pool);
      for (int i = 0; i < threads; i++) {
        workers.submit(() -> work(consumers.get()), null);
      }
      for (int i = 0; i < threads; i++) {
        workers.take().get();
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    } finally {
      next.set(order.length);
      pool.shutdownNow();
    }
  }

  private void work(BlobConsumer consumer) {
    try (ObjectReader reader = repository.newObjectReader()) {
      int from = next.getAndAdd(CHUNK);
      while (from < order.length) {
        int to = Math.min(from + CHUNK, order.length);
        for (int i = from; i < to; i++) {
          read(reader, order[i], consumer);
        }
        from = next.getAndAdd(CHUNK);
      }
    }
  }

  private void read(ObjectReader reader, int blob, BlobConsumer consumer) {
    ObjectId id = blobs.id(blob);
    byte[] bytes;
    try {
      bytes = reader.open(id, Constants.OBJ_BLOB).getCachedBytes(MAXIMUM_SIZE);
    } catch (LargeObjectException e) {
      consumer.unreadable(blob, "larger than 128 MiB");
      return;
    } catch (MissingObjectException e) {
      consumer.unreadable(blob, "missing from the repository");
      return;
    } catch (IOException | RuntimeException e) {
      consumer.unreadable(blob, "damaged: " + e.getMessage());
      return;
    }
    consumer.accept(blob, bytes);
  }
}
