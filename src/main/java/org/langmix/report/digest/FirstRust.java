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
 * Where Rust in a subsystem began.
 *
 * @param snapshot the first revision that has it
 * @param maybeEarlier whether that is the oldest one measured, so that it may have come with one
 *     before
 */
public record FirstRust(Snapshot snapshot, boolean maybeEarlier) {

  /**
   * The first tag in version order with Rust, or the first such sample of a branch: the one of the
   * earlier day.
   *
   * @param snapshots all of one clone
   * @return empty if none has a file of Rust
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

  /** Those without a day come last. */
  private static LocalDate day(Snapshot snapshot) {
    return snapshot.revision().date().orElse(LocalDate.MAX);
  }

  private static Tally rust(Snapshot snapshot, Subsystem subsystem, Origin origin) {
    return snapshot.tally(subsystem, Language.RUST, origin);
  }
}
