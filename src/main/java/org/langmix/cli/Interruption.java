package org.langmix.cli;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.langmix.cli.terminal.StandardError;

/**
 * Ends a run soon when the program is told to stop (SIGINT, SIGTERM, SIGHUP): what it has counted
 * is stored, what it has begun to write is removed, and one line says so. Nothing else is said any
 * more: a thread that is interrupted finds its files closed, and would take them for damaged.
 */
final class Interruption {
  /** Those who interrupt are not kept waiting for more than a second. */
  private static final long PATIENCE_MILLISECONDS = 800;

  private static final long SPEAKING_MILLISECONDS = 150;

  private final StandardError err;
  private final Thread running = Thread.currentThread();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread atSignal = new Thread(this::interrupt, "interruption");

  private Interruption(StandardError err) {
    this.err = err;
  }

  /** Does the work of the program; a signal interrupts the thread that does it. */
  static int during(StandardError err, IntSupplier work) {
    Interruption interruption = new Interruption(err);
    Runtime.getRuntime().addShutdownHook(interruption.atSignal);
    try {
      return work.getAsInt();
    } finally {
      interruption.end();
    }
  }

  private void interrupt() {
    err.silence();
    running.interrupt();
    try {
      ended.await(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      // Nobody interrupts this thread; if somebody does, the program ends all the same.
    }
    try {
      sayLast("langmix: " + Failure.INTERRUPTED.message(new InterruptedException()));
    } finally {
      // The status is the same for every signal.
      Runtime.getRuntime().halt(ExitStatus.INTERRUPTED.code());
    }
  }

  /** Does not wait for a pipe that is full and that nobody reads. */
  private void sayLast(String line) {
    Thread speaker = new Thread(() -> err.lastLine(line, StandardCharsets.US_ASCII), "last line");
    speaker.setDaemon(true);
    speaker.start();
    try {
      speaker.join(SPEAKING_MILLISECONDS);
    } catch (InterruptedException e) {
      // As above.
    }
  }

  private void end() {
    try {
      Runtime.getRuntime().removeShutdownHook(atSignal);
    } catch (IllegalStateException e) {
      ended.countDown(); // the hook is at work, and waits for this
    }
  }
}
