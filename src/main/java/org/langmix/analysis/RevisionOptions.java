package org.langmix.analysis;

import java.util.List;
import java.util.Optional;

/**
 * Which revisions to measure.
 *
 * @param tags {@code mainline}, {@code rc}, {@code stable}, {@code all}, globs and ranges {@code
 *     A..B}; empty for the default
 * @param since the first revision or day, inclusive
 * @param until the last revision or day, inclusive
 */
public record RevisionOptions(List<String> tags, Optional<String> since, Optional<String> until) {
  public RevisionOptions {
    tags = List.copyOf(tags);
  }

  /** Mainline releases from the last one without Rust on. */
  public static final RevisionOptions DEFAULT =
      new RevisionOptions(List.of(), Optional.empty(), Optional.empty());
}
