package org.langmix.report.digest;

import java.util.List;
import java.util.Optional;
import org.langmix.history.Snapshot;

/** Finds what the newest revision is compared with. */
final class Predecessor {
  private Predecessor() {}

  /**
   * The last revision before the newest of the same sort, a tag or a sample of a branch, as new
   * files are found; the last one at all if there is none of its sort.
   *
   * @param snapshots all of one clone, the newest one last
   */
  static Optional<Snapshot> in(List<Snapshot> snapshots) {
    int last = snapshots.size() - 1;
    boolean sample = snapshots.get(last).revision().isSample();
    List<Snapshot> others = snapshots.subList(0, last);
    Optional<Snapshot> ofAnySort = last(others);
    return last(others.stream().filter(one -> one.revision().isSample() == sample).toList())
        .or(() -> ofAnySort);
  }

  private static Optional<Snapshot> last(List<Snapshot> snapshots) {
    return snapshots.isEmpty()
        ? Optional.empty()
        : Optional.of(snapshots.get(snapshots.size() - 1));
  }
}
