package org.langmix.report.previous;

/**
 * Thrown if a directory that was named as an earlier report does not hold one. The message says
 * why.
 */
public final class PreviousException extends RuntimeException {
  PreviousException(String message) {
    super(message);
  }
}
