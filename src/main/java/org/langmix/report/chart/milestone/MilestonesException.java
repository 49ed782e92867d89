package org.langmix.report.chart.milestone;

/** The milestones can't be used. The message names the line, the reason and what to do. */
public final class MilestonesException extends RuntimeException {
  MilestonesException(String source, int line, String reason) {
    super(source + ", line " + line + ": " + reason);
  }
}
