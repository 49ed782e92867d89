package org.langmix.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.langmix.git.GitRepository;
import org.langmix.git.Tag;

/** What {@code --since} and {@code --until} leave. */
record Bounds(Optional<Bound> since, Optional<Bound> until) {
  static final Bounds NONE = new Bounds(Optional.empty(), Optional.empty());

  /**
   * Understands the options.
   *
   * @param known all tags of the repository in version order
   * @throws SelectionException if a value is not known, or nothing can be between the two
   */
  static Bounds of(RevisionOptions options, GitRepository repository, List<String> known) {
    Optional<Bound> since =
        options.since().map(value -> Bound.of("--since", value, repository, known));
    Optional<Bound> until =
        options.until().map(value -> Bound.of("--until", value, repository, known));
    Bounds bounds = new Bounds(since, until);
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

  boolean keepsSample(LocalDate day) {
    return since.map(bound -> bound.compare(day) >= 0).orElse(true)
        && until.map(bound -> bound.compare(day) <= 0).orElse(true);
  }

  /** Whether all samples up to a day are out of bounds. */
  boolean excludesSamplesUpTo(LocalDate day) {
    return since.map(bound -> bound.compare(day) < 0).orElse(false);
  }
}
