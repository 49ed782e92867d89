package org.langmix.report;

import java.util.Optional;

/**
 * What a report is compared with.
 *
 * @param previous an earlier report; empty for none
 * @param obstacle why an earlier report that there is can't be compared with; empty if it can, or
 *     if there is none
 * @param isNamed whether a user named it, so that the report says of it what there is to say. What
 *     was found in the output directory is gone with the next report: no file speaks of an obstacle
 *     to it, or says that nothing is new, which would be another one once more
 */
public record Baseline(Optional<PreviousReport> previous, String obstacle, boolean isNamed) {
  /** No earlier report. */
  public static final Baseline NONE = new Baseline(Optional.empty(), "", false);
}
