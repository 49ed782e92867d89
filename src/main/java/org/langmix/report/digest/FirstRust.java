package org.langmix.report.digest;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.langmix.count.Language;
import org.langmix.history.Snapshot;
import org.langmix.history.Tally;
import org.langmix.subsystem.Origin;
import org.langmix.subsystem.Subsystem;

/**
 * The first revision with Rust in a subsystem.
 *
 * @param snapshot the first revision that has Rust
 * @param maybeEarlier whether this is the oldest measured revision, so that Rust may be older
 */
public record FirstRust(Snapshot snapshot, boolean maybeEarlier) {

  /**
   * Finds the first tag, in version order, that has Rust, and the first sample of a branch that has
   * Rust. The result is the one with the earlier date.
   *
   * @param snapshots all revisions of one clone
   * @return empty if no revision has a Rust file
   */
  public static Optional<FirstRust> of(
      List<Snapshot> snapshots, Subsystem subsystem, Origin origin) {
    return first(snapshots, snapshot -> rust(snapshot, subsystem, origin).files() > 0)
        .map(
            found ->
                new FirstRust(
                    found, first(snapshots, one -> true).filter(found::equals).isPresent()));
  }

  private static Optional<Snapshot> first(List<Snapshot> snapshots, Predicate<Snapshot> wanted) {
    return snapshots.stream()
        .filter(wanted)
        .collect(
            Collectors.toMap(
                snapshot -> snapshot.revision().isSample(),
                Function.identity(),
                (earlier, later) -> earlier))
        .values()
        .stream()
        .min(Comparator.comparing(FirstRust::day));
  }

  /** Revisions without a date come last. */
  private static LocalDate day(Snapshot snapshot) {
    return snapshot.revision().date().orElse(LocalDate.MAX);
  }

  private static Tally rust(Snapshot snapshot, Subsystem subsystem, Origin origin) {
    return snapshot.tally(subsystem, Language.RUST, origin);
  }
}
