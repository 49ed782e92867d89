package org.langmix.report;

import java.io.IOException;
import java.nio.file.Path;

/** A report can't be written. The message says where, why and what to do. */
public final class OutputException extends RuntimeException {
  public OutputException(String message) {
    super(message);
  }

  /** The exception for a directory that can't be written to. */
  public static OutputException unwritable(Path directory, IOException e) {
    return new OutputException(
        "can't write to '%s' (%s); make room there or choose another directory with --out"
            .formatted(directory, Reasons.of(e)));
  }

  /** The exception for the system's directory of temporary files if it can't be written to. */
  public static OutputException noTemporaryFiles(IOException e) {
    return new OutputException(
        "can't write temporary files to '%s' (%s); make room there, or name another directory with java -Djava.io.tmpdir=DIR"
            .formatted(System.getProperty("java.io.tmpdir"), Reasons.of(e)));
  }
}
