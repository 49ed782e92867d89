package org.langmix.cli.terminal;

import java.io.PrintWriter;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.langmix.analysis.clone.Progress;

/**
 * Draws progress bars on a terminal. A bar vanishes when its part of the work is done. Several
 * threads may use this at the same time. A thread may be late: an advance without a bar does
 * nothing.
 */
public final class TerminalProgress implements Progress, AutoCloseable {
  private static final int WIDTH = 79;

  /** Erases a bar from its line. */
  static final String ERASE = "\r" + " ".repeat(WIDTH) + "\r";

  private static final int MILLISECONDS_BETWEEN_UPDATES = 100;

  private final PrintWriter err;
  private ProgressBar bar;

  public TerminalProgress(PrintWriter err) {
    this.err = err;
  }

  @Override
  public synchronized void begin(String task, String unit, long total) {
    close();
    bar =
        new ProgressBarBuilder()
            .setTaskName(task)
            .setUnit(" " + unit, 1)
            .setInitialMax(total)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(MILLISECONDS_BETWEEN_UPDATES)
            .setConsumer(new DelegatingProgressBarConsumer(this::draw, WIDTH))
            .build();
  }

  private void draw(String line) {
    print("\r" + line);
  }

  private void print(String text) {
    err.print(text);
    err.flush();
  }

  @Override
  public synchronized void advance() {
    if (bar != null) {
      bar.step();
    }
  }

  /** Prints a warning. If there is a bar, it continues below the warning. */
  public synchronized void warn(String message) {
    if (bar != null) {
      print(ERASE);
    }
    err.println("langmix: " + message);
  }

  @Override
  public synchronized void close() {
    if (bar != null) {
      bar.close();
      bar = null;
      print(ERASE);
    }
  }
}
