package org.langmix.report.chart.milestone;

/** Milestones that can't be used; the message says which line, why and what to do. */
public final class MilestonesException extends RuntimeException {
  MilestonesException(String source, int line, String reason) {
    super(source + ", line " + line + ": " + reason);
  }
}
