package org.langmix.report;

import java.util.Optional;

/**
 * The earlier report that a report is compared with, if any.
 *
 * @param previous the earlier report; empty if there is none, or if no comparison is possible
 * @param obstacle why no comparison with the earlier report is possible; empty if it is possible,
 *     or if there is no earlier report
 * @param isNamed whether a user named the earlier report. If so, the new report mentions an
 *     obstacle to the comparison, and says so if nothing is new. If not, the earlier report was
 *     found in the output directory, and the new report replaces it. The files of the new report
 *     then mention neither, because a second run with the same input must write the same files
 */
public record Baseline(Optional<PreviousReport> previous, String obstacle, boolean isNamed) {
  /** No earlier report. */
  public static final Baseline NONE = new Baseline(Optional.empty(), "", false);
}
