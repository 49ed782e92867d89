package org.langmix.cli.option;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Work that stops soon when the thread that waits for it is interrupted, even in parallel streams.
 * Other threads do the work: Java's font code mistakes an interrupt for a broken file, and JGit
 * ignores it.
 */
public final class InterruptibleWork {
  /** How long to wait for the work to stop; longer than it takes to draw a chart. */
  private static final long PATIENCE_MILLISECONDS = 600;

  /** A ForkJoinPool takes no more. */
  private static final int MOST_THREADS = 0x7fff;

  private InterruptibleWork() {}

  /** Ends work that never blocks, and so does not notice an interrupt by itself. */
  static void throwIfInterrupted() throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
  }

  /**
   * Does the work and returns its result, or throws its exception.
   *
   * @param threads how many threads do the work, including that of parallel streams
   */
  public static <T> T await(int threads, Supplier<T> work) throws InterruptedException {
    ForkJoinPool pool =
        new ForkJoinPool(Math.min(threads, MOST_THREADS)); // the common pool can't be shut down
    try {
      return pool.submit(work::get).get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause(); // a Supplier throws no checked exception
    } finally {
      pool.shutdownNow();
      pool.awaitTermination(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS);
    }
  }
}
