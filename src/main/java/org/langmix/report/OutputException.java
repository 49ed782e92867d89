package org.langmix.report;

/** Results that can't be written; the message says where, why and what to do. */
public final class OutputException extends RuntimeException {
  public OutputException(String message) {
    super(message);
  }
}
