package org.langmix.analysis.sums;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.langmix.analysis.counts.FileCounts;
import org.langmix.git.tree.Directory;
import org.langmix.history.Change;
import org.langmix.history.ChangedFiles;
import org.langmix.history.Revision;
import org.langmix.history.Slice;
import org.langmix.subsystem.SubsystemOptions;

/** Finds the files that are new in a revision, and those that are gone. */
public final class ChangeMaker {
  private final FileCounts counts;
  private final SubsystemTallies tallies;
  private final IdentityHashMap<Directory, TreeFiles> files = new IdentityHashMap<>();

  /**
   * @param roots the trees to compare
   */
  public ChangeMaker(FileCounts counts, SubsystemOptions options, Collection<Directory> roots) {
    this.counts = counts;
    this.tallies = new SubsystemTallies(counts.groups(), options);
    roots.forEach(root -> files.computeIfAbsent(root, TreeFiles::of));
  }

  /**
   * The files that are new and those that are gone. Several threads may call this.
   *
   * @param changed the files whose lines changed, by slice
   */
  public Change change(
      Revision before,
      Directory then,
      Revision revision,
      Directory now,
      Map<Slice, ChangedFiles> changed) {
    if (then == now) {
      return new Change(before, revision, Map.of(), Map.of(), List.of(), changed);
    }
    SumsOfNew added = SumsOfNew.of(counts, now, then, files.get(then));
    SumsOfNew removed = SumsOfNew.of(counts, then, now, files.get(now));
    return new Change(
        before,
        revision,
        tallies.of(now, added),
        tallies.of(then, removed),
        added.modules(),
        changed);
  }
}
