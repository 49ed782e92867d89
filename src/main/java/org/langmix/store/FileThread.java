package org.langmix.store;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * The only thread that accesses a file. It is never interrupted, because an interrupt closes the
 * file that a thread is reading or writing.
 */
final class FileThread implements AutoCloseable {
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread made = new Thread(work, "count store");
            made.setDaemon(true);
            return made;
          });

  /** Runs some work to its end, even if the caller is interrupted meanwhile. */
  <T> T call(Supplier<T> work) {
    Future<T> result = thread.submit(work::get);
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return result.get();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause(); // a Supplier throws no checked exceptions
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Like {@link #call}, for work without a result. */
  void run(Runnable work) {
    call(
        () -> {
          work.run();
          return null;
        });
  }

  @Override
  public void close() {
    thread.shutdown();
  }
}
