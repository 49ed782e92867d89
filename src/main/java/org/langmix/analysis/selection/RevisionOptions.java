package org.langmix.analysis.selection;

import java.util.List;
import java.util.Optional;

/**
 * Which revisions to measure.
 *
 * @param tags {@code mainline}, {@code rc}, {@code stable}, {@code all}, globs and ranges {@code
 *     A..B}; empty for the default, which is no tags if a branch is sampled
 * @param every how often to sample a branch; empty to take no samples
 * @param ref the branch, tag or commit whose history is sampled; empty for {@code HEAD}
 * @param since the first revision or day, inclusive
 * @param until the last revision or day, inclusive
 * @param head whether to add the commit that {@code HEAD} points to
 */
public record RevisionOptions(
    List<String> tags,
    Optional<Period> every,
    Optional<String> ref,
    Optional<String> since,
    Optional<String> until,
    boolean head) {
  public RevisionOptions {
    tags = List.copyOf(tags);
  }

  /** A copy with other values of {@code --tags}. */
  public RevisionOptions withTags(List<String> others) {
    return new RevisionOptions(others, every, ref, since, until, head);
  }

  /** Mainline releases, starting with the last one without Rust. */
  public static final RevisionOptions DEFAULT =
      new RevisionOptions(
          List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
}
