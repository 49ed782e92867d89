package org.langmix.report.chart;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/** The work of drawing many charts. */
final class Drawing {
  private Drawing() {}

  /**
   * Ends the work if its pool was shut down. A pool does not interrupt the parallel streams in it,
   * so they ask before each chart.
   *
   * @throws CancellationException if so
   */
  static void stopIfShutDown() {
    ForkJoinPool pool = ForkJoinTask.getPool();
    if (pool != null && pool.isShutdown()) {
      throw new CancellationException("the charts are no longer wanted");
    }
  }
}
