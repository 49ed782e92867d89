package org.langmix.analysis.selection;

import java.time.LocalDate;
import java.util.Optional;
import org.langmix.git.ref.Tag;

/** The limits that {@code --since} and {@code --until} set; an empty one means no limit. */
public record DateLimits(Optional<DateOrTagLimit> since, Optional<DateOrTagLimit> until) {
  /**
   * Combines two limits.
   *
   * @throws SelectionException if they are reversed, so that nothing can lie between them
   */
  public static DateLimits between(Optional<DateOrTagLimit> since, Optional<DateOrTagLimit> until) {
    DateLimits bounds = new DateLimits(since, until);
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

  /** The limits that were given, in words: {@code between --since v6.1 and --until 2024-01-31}. */
  String describe() {
    if (since.isPresent() && until.isPresent()) {
      return "between %s and %s".formatted(since.get().option(), until.get().option());
    }
    return since
        .map(limit -> "at or after " + limit.option())
        .or(() -> until.map(limit -> "at or before " + limit.option()))
        .orElse("in the whole history");
  }

  boolean keeps(Tag tag) {
    return since.map(bound -> bound.compare(tag).orElse(-1) >= 0).orElse(true)
        && until.map(bound -> bound.compare(tag).orElse(1) <= 0).orElse(true);
  }

  /** Whether a tag may lie within the limits. Only its name, and so its version, is known. */
  boolean mayKeep(Tag tag) {
    return since.map(bound -> bound.compare(tag).orElse(0) >= 0).orElse(true)
        && until.map(bound -> bound.compare(tag).orElse(0) <= 0).orElse(true);
  }

  boolean keepsSample(LocalDate day) {
    return since.map(bound -> bound.compare(day) >= 0).orElse(true)
        && until.map(bound -> bound.compare(day) <= 0).orElse(true);
  }

  /** Whether all samples up to a day come before the first limit. */
  boolean excludesSamplesUpTo(LocalDate day) {
    return since.map(bound -> bound.compare(day) < 0).orElse(false);
  }
}
