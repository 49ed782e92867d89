package org.langmix.cli;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/**
 * Ends a run soon when the program is told to stop (SIGINT, SIGTERM, SIGHUP): what it has counted
 * is stored, what it has begun to write is removed, and one line says so.
 */
final class Interruption {
  /** Those who interrupt are not kept waiting for more than a second. */
  private static final long PATIENCE_MILLISECONDS = 800;

  private final PrintWriter err;
  private final Thread running = Thread.currentThread();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread atSignal = new Thread(this::interrupt, "interruption");

  private Interruption(PrintWriter err) {
    this.err = err;
  }

  /** Does the work of the program; a signal interrupts the thread that does it. */
  static int during(PrintWriter err, IntSupplier work) {
    Interruption interruption = new Interruption(err);
    Runtime.getRuntime().addShutdownHook(interruption.atSignal);
    try {
      return work.getAsInt();
    } finally {
      interruption.end();
    }
  }

  /** Ends what does not wait for anything, and so does not notice an interrupt by itself. */
  static void check() throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
  }

  private void interrupt() {
    running.interrupt();
    try {
      if (!ended.await(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS)) {
        err.println("langmix: " + Failure.INTERRUPTED.message(new InterruptedException()));
        err.flush();
      }
    } catch (InterruptedException e) {
      // Nobody interrupts this thread; if somebody does, the program ends all the same.
    }
    // At once, so that the thread that was waited for says nothing more; also for SIGTERM.
    Runtime.getRuntime().halt(ExitStatus.INTERRUPTED.code());
  }

  private void end() {
    try {
      Runtime.getRuntime().removeShutdownHook(atSignal);
    } catch (IllegalStateException e) {
      ended.countDown(); // the hook is at work, and waits for this
    }
  }
}
