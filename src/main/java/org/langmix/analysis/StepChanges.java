package org.langmix.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.langmix.analysis.churn.Churn;
import org.langmix.analysis.churn.TreePair;
import org.langmix.analysis.counts.BlobCounts;
import org.langmix.analysis.counts.FileCounts;
import org.langmix.analysis.gaps.Gaps;
import org.langmix.analysis.sums.ChangeMaker;
import org.langmix.git.object.Workers;
import org.langmix.git.tree.Directory;
import org.langmix.history.Change;
import org.langmix.history.Revision;
import org.langmix.subsystem.SubsystemOptions;

/** Works out what changed between revisions whose files have been counted and compared. */
final class StepChanges {
  private final Map<Revision, Directory> roots;
  private final BlobCounts blobs;
  private final FileCounts counts;
  private final Churn churn;
  private final SubsystemOptions options;

  StepChanges(
      Map<Revision, Directory> roots,
      BlobCounts blobs,
      FileCounts counts,
      Churn churn,
      SubsystemOptions options) {
    this.roots = roots;
    this.blobs = blobs;
    this.counts = counts;
    this.churn = churn;
    this.options = options;
  }

  /** The changes of some steps. */
  Map<Step, Change> of(List<Step> steps, int threads) throws InterruptedException {
    ChangeMaker maker = new ChangeMaker(counts, options, roots.values());
    Change[] made = new Change[steps.size()];
    Workers.forEach(threads, made.length, i -> made[i] = change(steps.get(i), maker));
    Map<Step, Change> changes = new HashMap<>();
    for (int i = 0; i < made.length; i++) {
      changes.put(steps.get(i), made[i]);
    }
    return changes;
  }

  private Change change(Step step, ChangeMaker maker) {
    TreePair trees = step.trees(roots);
    return maker.change(
        step.before(),
        trees.before(),
        step.revision(),
        trees.now(),
        churn.sums(trees, blobs, counts.groups(), options));
  }

  /** Adds the files that could not be compared. */
  void addGaps(List<Step> steps, Gaps gaps) {
    steps.forEach(step -> churn.gaps(step.revision(), step.trees(roots), blobs).forEach(gaps::add));
  }
}
