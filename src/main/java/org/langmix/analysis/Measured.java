package org.langmix.analysis;

import java.util.List;
import java.util.stream.Stream;
import org.langmix.history.Change;
import org.langmix.history.Gap;
import org.langmix.history.Snapshot;

/**
 * The figures of some revisions.
 *
 * @param snapshots in the order of the revisions
 * @param changes from each tag to the next one, and from each sample of a branch to the next
 * @param gaps in the order of the revisions and paths
 */
record Measured(List<Snapshot> snapshots, List<Change> changes, List<Gap> gaps) {
  static final Measured NOTHING = new Measured(List.of(), List.of(), List.of());

  /** The figures of these revisions, and of those of another clone. */
  Measured and(Measured more) {
    return new Measured(
        joined(snapshots, more.snapshots), joined(changes, more.changes), joined(gaps, more.gaps));
  }

  private static <T> List<T> joined(List<T> left, List<T> right) {
    return Stream.concat(left.stream(), right.stream()).toList();
  }
}
