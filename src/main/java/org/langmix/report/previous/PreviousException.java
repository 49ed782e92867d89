package org.langmix.report.previous;

/** A directory that was named as an earlier report, and is none; the message says why. */
public final class PreviousException extends RuntimeException {
  PreviousException(String message) {
    super(message);
  }
}
