package org.langmix.report.digest;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.langmix.history.History;
import org.langmix.history.Revision;
import org.langmix.history.Snapshot;
import org.langmix.history.YearBefore;
import org.langmix.report.Figures;
import org.langmix.subsystem.Origin;
import org.langmix.subsystem.Subsystem;

/**
 * How fast the Rust of the whole tree grew in the year before a revision.
 *
 * @param yearBefore the revision of a year before, as {@link YearBefore} finds it
 * @param then code lines of kernel-written Rust in that revision
 * @param now the same in the revision itself
 * @param isWhole whether all of both revisions could be counted
 */
public record Pace(Revision yearBefore, long then, long now, boolean isWhole) {
  private static final int MONTHS = 12;

  /** The smallest growth that is told as a time of doubling. */
  private static final double LEAST_GROWTH = 1.05;

  /** From this number of months on, a time of doubling is told in years. */
  private static final long MANY_MONTHS = 36;

  /** The pace of a revision; empty if no revision of a year before was measured. */
  public static Optional<Pace> of(History history, Snapshot snapshot) {
    List<Revision> revisions = history.snapshots().stream().map(Snapshot::revision).toList();
    return YearBefore.of(revisions, snapshot.revision())
        .map(revisions::indexOf)
        .map(history.snapshots()::get)
        .map(
            then ->
                new Pace(
                    then.revision(),
                    rust(then),
                    rust(snapshot),
                    history.isWhole(then.revision()) && history.isWhole(snapshot.revision())));
  }

  private static long rust(Snapshot snapshot) {
    return snapshot.rustCode(Subsystem.TREE, Origin.KERNEL);
  }

  /**
   * How many times as many lines of Rust there are as a year before. Empty if there was no Rust
   * then, or if some file of either revision could not be counted.
   */
  public OptionalDouble factor() {
    return isWhole && then > 0 ? OptionalDouble.of((double) now / then) : OptionalDouble.empty();
  }

  /** How many months a doubling took at this pace; empty if Rust hardly grew. */
  OptionalDouble monthsOfDoubling() {
    double factor = factor().orElse(0);
    return factor > LEAST_GROWTH
        ? OptionalDouble.of(MONTHS * Math.log(2) / Math.log(factor))
        : OptionalDouble.empty();
  }

  /** Whether the pace is worth telling: the factor is known, and there still is Rust. */
  public boolean isKnown() {
    return factor().isPresent() && now > 0;
  }

  /**
   * The pace in words: {@code ×2.1 in twelve months, since v6.17 of 2025-09-28; at that pace a
   * doubling took 11 months}. Only for a pace that {@link #isKnown}.
   *
   * @param name the name of the revision of a year before, as it is to be written
   */
  public String describe(String name) {
    return "%s in twelve months, since %s%s%s"
        .formatted(
            describeFactor(),
            name,
            yearBefore.date().map(day -> " of " + day).orElse(""),
            describeDoubling().map(doubling -> "; " + doubling).orElse(""));
  }

  /** The factor in words: {@code ×2.1}. */
  public String describeFactor() {
    return Figures.factor(factor().orElseThrow());
  }

  /** The time of a doubling as a clause; empty if Rust hardly grew. */
  public Optional<String> describeDoubling() {
    return monthsOfDoubling().stream()
        .mapToObj(months -> "at that pace a doubling took " + time(months))
        .findAny();
  }

  private static String time(double months) {
    return Math.round(months) < MANY_MONTHS
        ? Figures.amount(Math.max(1, Math.round(months)), "month")
        : Figures.amount(Math.round(months / MONTHS), "year");
  }
}
