package org.langmix.git;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;
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
  private volatile String last = "";
  private volatile String complaint = "";

  /** Hears how many objects have come so far. */
  @FunctionalInterface
  interface Progress {
    void received(int objects);
  }

  private FetchOutput(InputStream output, Progress progress) {
    reader = new Thread(() -> read(output, progress), "output of git fetch");
    reader.setDaemon(true);
  }

  /** Reads what is printed, until all of it has been. */
  static FetchOutput follow(InputStream output, Progress progress) {
    FetchOutput followed = new FetchOutput(output, progress);
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
      progress.received(Integer.parseInt(received.group(1)));
    } else if (complaint.isEmpty() && COMPLAINT.matcher(line).matches()) {
      complaint = line; // later ones are what follows from it
    } else if (!line.isEmpty()) {
      last = line;
    }
  }

  /**
   * Why git failed: the first of its complaints, else the last line.
   *
   * @param otherwise what to say if it has said nothing
   */
  String complaint(String otherwise) throws InterruptedException {
    reader.join(PATIENCE_MILLISECONDS);
    String said = complaint.isEmpty() ? last : complaint;
    return said.isEmpty() ? otherwise : said;
  }
}
