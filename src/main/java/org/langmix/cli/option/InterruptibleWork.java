package org.langmix.cli.option;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Work, of parallel streams as well, that stops soon when the thread that waits for it is
 * interrupted. It is done by other threads: Java's fonts take an interrupt for a broken file, and
 * JGit just goes on.
 */
public final class InterruptibleWork {
  /** Longer than a chart takes. */
  private static final long PATIENCE_MILLISECONDS = 600;

  private InterruptibleWork() {}

  /** Ends what never waits, and so does not notice an interrupt by itself. */
  static void throwIfInterrupted() throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
  }

  /**
   * Does it, and returns or throws what comes of it.
   *
   * @param threads how many threads do it, those of parallel streams included
   */
  public static <T> T await(int threads, Supplier<T> work) throws InterruptedException {
    ForkJoinPool pool = new ForkJoinPool(threads); // the common one can't be told to stop
    try {
      return pool.submit(work::get).get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause(); // a Supplier throws nothing else
    } finally {
      pool.shutdownNow();
      pool.awaitTermination(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS);
    }
  }
}
