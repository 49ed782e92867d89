package org.langmix.analysis.gaps;

/** Too much of a revision can't be read; the message says how much, and what to do. */
public final class GapsException extends RuntimeException {
  GapsException(String message) {
    super(message);
  }
}
