package org.langmix.analysis.sums;

import org.langmix.analysis.counts.FileCounts;
import org.langmix.git.tree.Directory;
import org.langmix.history.MinimumTools;
import org.langmix.history.Revision;
import org.langmix.history.Snapshot;
import org.langmix.subsystem.SubsystemOptions;

/** Makes the snapshots of revisions. */
public final class SnapshotMaker {
  private final DirectorySums sums;
  private final SubsystemTallies tallies;
  private final SharedTallies shared = new SharedTallies();

  public SnapshotMaker(FileCounts counts, SubsystemOptions options) {
    this.sums = new SumsOfAll(counts);
    this.tallies = new SubsystemTallies(counts.groups(), options);
  }

  public Snapshot snapshot(Revision revision, Directory root, MinimumTools tools) {
    return shared.share(new Snapshot(revision, tools, tallies.of(root, sums)));
  }
}
