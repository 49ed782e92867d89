package org.langmix.cli.terminal;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Standard output that remembers why a write failed. It is not a failure if the reader stops early,
 * as {@code head} does.
 */
public final class StandardOutput extends OutputStream {
  private static final String CLOSED_BY_READER = "Broken pipe";

  private final FileOutputStream stream;
  private IOException failure;

  public StandardOutput(FileOutputStream stream) {
    this.stream = stream;
  }

  @Override
  public void write(int one) {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    if (failure == null) {
      try {
        stream.write(bytes, offset, length);
      } catch (IOException e) {
        failure = e;
      }
    }
  }

  /** The message for the user if output was lost. */
  public Optional<String> complaint() {
    return failure == null || CLOSED_BY_READER.equals(failure.getMessage())
        ? Optional.empty()
        : Optional.of(
            "can't write to standard output (%s); the output is incomplete"
                .formatted(failure.getMessage()));
  }
}
