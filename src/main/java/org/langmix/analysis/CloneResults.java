package org.langmix.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.langmix.analysis.gaps.Incompleteness;
import org.langmix.history.Change;
import org.langmix.history.Gap;
import org.langmix.history.KernelTerms;
import org.langmix.history.Revision;
import org.langmix.history.Snapshot;
import org.langmix.subsystem.Subsystem;

/**
 * The figures of some revisions.
 *
 * @param snapshots in the order of the revisions
 * @param changes from each tag to the next one, and from each sample of a branch to the next
 * @param latest from the preceding release to the newest revision; empty if there is only one
 *     revision
 * @param gaps in the order of the revisions, then of the paths
 * @param incompleteness where each incomplete revision lacks something
 * @param terms who maintains the Rust code, if that was wanted; only of revisions with Rust
 */
record CloneResults(
    List<Snapshot> snapshots,
    List<Change> changes,
    List<Change> latest,
    List<Gap> gaps,
    Map<Revision, Incompleteness> incompleteness,
    Map<Revision, KernelTerms> terms) {
  static final CloneResults NOTHING =
      new CloneResults(List.of(), List.of(), List.of(), List.of(), Map.of(), Map.of());

  /** These figures, followed by those of another clone. */
  CloneResults and(CloneResults more) {
    Map<Revision, Incompleteness> both = new HashMap<>(incompleteness);
    both.putAll(more.incompleteness);
    Map<Revision, KernelTerms> allTerms = new HashMap<>(terms);
    allTerms.putAll(more.terms);
    return new CloneResults(
        joined(snapshots, more.snapshots),
        joined(changes, more.changes),
        joined(latest, more.latest),
        joined(gaps, more.gaps),
        both,
        allTerms);
  }

  /** For each incomplete revision, those of the given subsystems that lack something. */
  Map<Revision, Set<Subsystem>> incomplete(Set<Subsystem> subsystems) {
    Map<Revision, Set<Subsystem>> all = new HashMap<>();
    incompleteness.forEach((revision, where) -> all.put(revision, where.of(subsystems)));
    return all;
  }

  private static <T> List<T> joined(List<T> left, List<T> right) {
    return Stream.concat(left.stream(), right.stream()).toList();
  }
}
