package org.langmix.history;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Finds the revision that shows how things stood a year before another one. */
public final class YearBefore {
  /** How many days more or less than a year may lie between the two. */
  private static final int TOLERANCE = 45;

  private YearBefore() {}

  /**
   * The revision of the same series whose date is nearest to a year before a revision's date, and
   * at most 45 days away from it. Of two that are equally near, the later one. Release candidates
   * are not considered, because they are not releases.
   *
   * @param revisions the revisions in the order of a report, {@code revision} among them
   * @return empty if there is no such revision, or if {@code revision} has no date
   */
  public static Optional<Revision> of(List<Revision> revisions, Revision revision) {
    return revision
        .date()
        .flatMap(
            day ->
                revisions.subList(0, revisions.indexOf(revision)).stream()
                    .filter(one -> one.series().equals(revision.series()))
                    .filter(one -> !one.lineage().isPrerelease())
                    .filter(one -> distance(one, day.minusYears(1)) <= TOLERANCE)
                    .reduce((one, later) -> nearer(one, later, day.minusYears(1))));
  }

  private static Revision nearer(Revision one, Revision later, LocalDate day) {
    return distance(later, day) <= distance(one, day) ? later : one;
  }

  /** How many days lie between a revision and a day, whichever comes first. */
  private static long distance(Revision revision, LocalDate day) {
    return revision
        .date()
        .map(date -> Math.abs(ChronoUnit.DAYS.between(date, day)))
        .orElse(Long.MAX_VALUE);
  }
}
