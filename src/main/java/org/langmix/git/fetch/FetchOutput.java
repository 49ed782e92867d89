package org.langmix.git.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Scanner;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What git prints on standard error while it fetches. */
final class FetchOutput {
  /** Git redraws a line of progress behind a carriage return. */
  private static final String LINE_ENDS = "[\r\n]+";

  private static final Pattern RECEIVED =
      Pattern.compile("(?:Receiving|Unpacking) objects: +\\d+% \\((\\d+)/\\d+\\).*");

  private static final Pattern COMPLAINT = Pattern.compile("(?:fatal|error): .+");

  /** Git has ended then; only what it has left running may keep its output open. */
  private static final int PATIENCE_MILLISECONDS = 500;

  private final Thread reader;
  private final LongSupplier nanoTime;
  private volatile long lastHeard;
  private volatile String last = "";
  private volatile String complaint = "";
  private boolean stopped;

  /** Hears how many objects have come so far. */
  @FunctionalInterface
  interface Progress {
    void received(int objects);
  }

  private FetchOutput(InputStream output, Progress progress, LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    lastHeard = nanoTime.getAsLong();
    reader = new Thread(() -> read(new Heard(output), progress), "output of git fetch");
    reader.setDaemon(true);
  }

  /** Takes down when something was read. */
  private final class Heard extends FilterInputStream {
    Heard(InputStream output) {
      super(output);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = super.read(bytes, from, length);
      if (read > 0) {
        lastHeard = nanoTime.getAsLong();
      }
      return read;
    }
  }

  /**
   * Reads what is printed, until all of it has been.
   *
   * @param nanoTime a clock, such as {@link System#nanoTime}
   */
  static FetchOutput follow(InputStream output, Progress progress, LongSupplier nanoTime) {
    FetchOutput followed = new FetchOutput(output, progress, nanoTime);
    followed.reader.start();
    return followed;
  }

  private void read(InputStream output, Progress progress) {
    try (Scanner lines = new Scanner(output, StandardCharsets.UTF_8).useDelimiter(LINE_ENDS)) {
      while (lines.hasNext()) {
        read(lines.next().strip(), progress);
      }
    }
  }

  private void read(String line, Progress progress) {
    Matcher received = RECEIVED.matcher(line);
    if (received.matches()) {
      tell(progress, Integer.parseInt(received.group(1)));
    } else if (complaint.isEmpty() && COMPLAINT.matcher(line).matches()) {
      complaint = line; // later ones are what follows from it
    } else if (!line.isEmpty()) {
      last = line;
    }
  }

  private synchronized void tell(Progress progress, int objects) {
    if (!stopped) {
      progress.received(objects);
    }
  }

  /** Reads what is left to read, and tells the progress nothing more. Git has ended. */
  void stop() throws InterruptedException {
    try {
      reader.join(PATIENCE_MILLISECONDS);
    } finally {
      synchronized (this) {
        stopped = true;
      }
    }
  }

  /** For how long nothing has been printed. */
  Duration silence() {
    return Duration.ofNanos(nanoTime.getAsLong() - lastHeard);
  }

  /**
   * Why git failed: the first of its complaints, else the last line. To be asked when the output
   * was stopped.
   *
   * @param otherwise what to say if it has said nothing
   */
  String complaint(String otherwise) {
    String said = complaint.isEmpty() ? last : complaint;
    return said.isEmpty() ? otherwise : said;
  }
}
