package org.langmix.report.previous;

/**
 * Thrown if a report is damaged, so that nothing can be compared with it. The message says what is
 * wrong with it.
 */
final class DamagedReportException extends Exception {
  DamagedReportException(String message) {
    super(message);
  }
}
