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
  /** Git ends a line of progress with a carriage return, to draw the next one over it. */
  private static final String LINE_ENDS = "[\r\n]+";

  private static final Pattern RECEIVED =
      Pattern.compile("(?:Receiving|Unpacking) objects: +\\d+% \\((\\d+)/\\d+\\).*");

  private static final Pattern COMPLAINT = Pattern.compile("(?:fatal|error): .+");

  /** What the other side says, and progress. */
  private static final Pattern NO_ADVICE = Pattern.compile("remote: .*|.*\\d%.*");

  /** The longest advice that git gives, on a directory of another owner, is shorter. */
  private static final int LONGEST_COMPLAINT = 4096;

  /**
   * How long to wait for the end of the output after git has ended. Processes that git has left
   * running may keep the output open.
   */
  private static final int PATIENCE_MILLISECONDS = 500;

  private final Thread reader;
  private final LongSupplier nanoTime;
  private volatile long lastHeard;
  private volatile String last = "";
  private volatile String complaint = "";
  private boolean complaintIsOver;
  private boolean stopped;

  /** Is told how many objects have arrived so far. */
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

  /** Records when something was last read. */
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
   * Starts a thread that reads the output to its end.
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
    } else if (COMPLAINT.matcher(line).matches()) {
      complaintIsOver = !complaint.isEmpty(); // later complaints are consequences of the first
      complaint = complaintIsOver ? complaint : line;
    } else if (!line.isEmpty()) {
      last = line;
      addAdvice(line);
    }
  }

  /** Git says in further lines what to do, such as a command to trust a directory. */
  private void addAdvice(String line) {
    boolean isAdvice = !complaint.isEmpty() && !complaintIsOver;
    if (isAdvice && !NO_ADVICE.matcher(line).matches()) {
      String longer = complaint + " " + line;
      complaint = longer.length() > LONGEST_COMPLAINT ? complaint : longer;
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

  /** How long git has printed nothing. */
  Duration silence() {
    return Duration.ofNanos(nanoTime.getAsLong() - lastHeard);
  }

  /**
   * Why git failed: its first complaint with the advice that follows, or else its last line. Call
   * {@link #stop} before.
   *
   * @param otherwise what to return if git has printed nothing
   */
  String complaint(String otherwise) {
    String said = complaint.isEmpty() ? last : complaint;
    return said.isEmpty() ? otherwise : said;
  }
}
