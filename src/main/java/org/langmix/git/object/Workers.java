package org.langmix.git.object;

import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Runs work on several threads. */
public final class Workers {
  private Workers() {}

  /** Longer than a thread takes to end after it was told to stop. */
  private static final long PATIENCE_MILLISECONDS = 500;

  /**
   * Runs the same work on several threads, and returns when all have finished.
   *
   * @param stop called at the end, or as soon as a thread fails or the caller is interrupted, so
   *     that the other threads end soon
   */
  public static void run(int threads, Runnable work, Runnable stop) throws InterruptedException {
    run(threads, work, stop, () -> null);
  }

  /** Works through the numbers from 0 up to, but excluding, {@code count} on several threads. */
  public static void forEach(int threads, int count, IntConsumer work) throws InterruptedException {
    AtomicInteger next = new AtomicInteger();
    Runnable worker =
        () -> {
          for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
            work.accept(i);
          }
        };
    run(threads, worker, () -> next.set(count));
  }

  /**
   * Runs the same work on several threads while the caller does something else.
   *
   * @param stop as in the other method
   * @param meanwhile the caller's own work; if it throws, the threads are told to stop
   * @return the result of {@code meanwhile}
   */
  public static <T> T run(int threads, Runnable work, Runnable stop, Supplier<T> meanwhile)
      throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      CompletionService<Void> running = new ExecutorCompletionService<>(pool);
      for (int i = 0; i < threads; i++) {
        running.submit(work, null);
      }
      T result = meanwhile.get();
      for (int i = 0; i < threads; i++) {
        running.take().get();
      }
      return result;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    } finally {
      stop.run();
      awaitEnd(pool);
    }
  }

  // Not shutdownNow: an interrupt would close files that a thread is reading or writing.
  private static void awaitEnd(ExecutorService pool) throws InterruptedException {
    pool.shutdown();
    pool.awaitTermination(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS);
  }
}
