package org.langmix.report.previous;

/** A report that nothing can be compared with; the message says what is wrong with it. */
final class DamagedReportException extends Exception {
  DamagedReportException(String message) {
    super(message);
  }
}
