package org.langmix.analysis.selection;

import java.time.LocalDate;
import java.util.Optional;
import org.langmix.git.ref.Tag;

/** What {@code --since} and {@code --until} leave. */
public record Limits(Optional<DateOrTagLimit> since, Optional<DateOrTagLimit> until) {
  /**
   * What is between two bounds.
   *
   * @throws SelectionException if nothing can be, as they are reversed
   */
  public static Limits between(Optional<DateOrTagLimit> since, Optional<DateOrTagLimit> until) {
    Limits bounds = new Limits(since, until);
    bounds.refuseReversed();
    return bounds;
  }

  private void refuseReversed() {
    boolean reversed =
        since.flatMap(from -> until.flatMap(from::compare)).map(order -> order < 0).orElse(false);
    if (reversed) {
      throw SelectionException.of(
          "the range from %s to %s is empty, because it is reversed; swap the two"
              .formatted(since.get().option(), until.get().option()));
    }
  }

  boolean keeps(Tag tag) {
    return since.map(bound -> bound.compare(tag).orElse(-1) >= 0).orElse(true)
        && until.map(bound -> bound.compare(tag).orElse(1) <= 0).orElse(true);
  }

  /** Whether a tag may be within, of which nothing but its version is known. */
  boolean mayKeep(Tag tag) {
    return since.map(bound -> bound.compare(tag).orElse(0) >= 0).orElse(true)
        && until.map(bound -> bound.compare(tag).orElse(0) <= 0).orElse(true);
  }

  boolean keepsSample(LocalDate day) {
    return since.map(bound -> bound.compare(day) >= 0).orElse(true)
        && until.map(bound -> bound.compare(day) <= 0).orElse(true);
  }

  /** Whether all samples up to a day are out of bounds. */
  boolean excludesSamplesUpTo(LocalDate day) {
    return since.map(bound -> bound.compare(day) < 0).orElse(false);
  }
}
