package org.langmix.report.chart;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/** The work of drawing many charts. */
final class Drawing {
  private Drawing() {}

  /**
   * Stops the work if its thread pool was shut down. A pool does not interrupt the parallel streams
   * that run in it, so this is called before each chart.
   *
   * @throws CancellationException if the pool was shut down
   */
  static void stopIfShutDown() {
    ForkJoinPool pool = ForkJoinTask.getPool();
    if (pool != null && pool.isShutdown()) {
      throw new CancellationException("the charts are no longer wanted");
    }
  }
}
