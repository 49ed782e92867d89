package org.langmix.cli;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.langmix.cli.terminal.StandardError;

/**
 * Ends a run quickly on SIGINT, SIGTERM or SIGHUP. The counts made so far are stored, unfinished
 * output is removed, and one line tells the user. All other messages are suppressed: an interrupt
 * closes the files that a thread is reading, and the thread would report them as damaged.
 */
final class Interruption {
  /** How long to wait for the work to end. The program has to end within a second of the signal. */
  private static final long PATIENCE_MILLISECONDS = 800;

  private static final long SPEAKING_MILLISECONDS = 150;

  private final StandardError err;
  private final Thread running = Thread.currentThread();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread atSignal = new Thread(this::interrupt, "interruption");

  private Interruption(StandardError err) {
    this.err = err;
  }

  /** Runs the program's work in this thread. A signal interrupts the thread. */
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
      // Nothing should interrupt this thread. If something does, the program ends all the same.
    }
    try {
      sayLast("langmix: " + Failure.INTERRUPTED.message(new InterruptedException()));
    } finally {
      // The status is the same for every signal.
      Runtime.getRuntime().halt(ExitStatus.INTERRUPTED.code());
    }
  }

  /** Prints the last line, but does not wait for a full pipe that nobody reads. */
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
      ended.countDown(); // the shutdown hook is running and waits for this
    }
  }
}
