package org.langmix.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.langmix.count.Language;
import org.langmix.git.Directory;
import org.langmix.git.GitException;
import org.langmix.git.GitRepository;
import org.langmix.history.Gap;
import org.langmix.history.History;
import org.langmix.history.MinimumTools;
import org.langmix.history.Revision;
import org.langmix.history.Snapshot;
import org.langmix.store.CountStore;
import org.langmix.subsystem.Subsystem;

/** Measures revisions of a repository. */
public final class Analysis {
  private final GitRepository repository;
  private final GitRepository.Trees trees;
  private final Progress progress;

  public Analysis(GitRepository repository, Progress progress) {
    this.repository = repository;
    this.trees = repository.trees(Language.extensions());
    this.progress = progress;
  }

  /**
   * The revisions that a measurement would take, in version order.
   *
   * @throws SelectionException if there are none, or an option names what does not exist
   */
  public List<Revision> select(RevisionOptions options) {
    return new RevisionSelector(repository, trees).select(options);
  }

  /** The files of a revision that would be counted. */
  public Directory files(Revision revision) {
    return trees.read(revision.tree());
  }

  /**
   * Measures revisions, given in version order. Each distinct blob is read once, if its counts are
   * not in the store.
   *
   * @param store what is known from other runs; closed when all is counted
   * @param threads how many threads read and count; the result does not depend on it
   */
  public History measure(
      List<Revision> revisions, SubsystemOptions options, CountStore store, int threads)
      throws InterruptedException {
    Map<Revision, Directory> roots = readTrees(revisions, threads);
    Set<Directory> distinct = new LinkedHashSet<>(roots.values());
    FileGroups files = FileGroups.of(distinct, options.areas());
    BlobCounts counts = BlobCounts.of(repository, distinct, files, store, threads, progress);
    SnapshotMaker maker = new SnapshotMaker(counts, files, options);
    Gaps gaps = new Gaps(repository, counts);
    List<Snapshot> snapshots = new ArrayList<>();
    roots.forEach(
        (revision, root) -> {
          snapshots.add(maker.snapshot(revision, root, minimumTools(revision, gaps)));
          gaps.addFrom(revision.name(), root);
        });
    requireFound(options.paths(), maker);
    return new History(snapshots, maker.subsystems(), options.areas().areas(), gaps.found());
  }

  private static void requireFound(List<String> paths, SnapshotMaker maker) {
    for (String path : paths) {
      if (!maker.subsystems().contains(new Subsystem(Subsystem.Kind.PATH, path))) {
        throw SelectionException.of(
            "no revision has a directory '" + path + "' with files that are counted");
      }
    }
  }

  private Map<Revision, Directory> readTrees(List<Revision> revisions, int threads)
      throws InterruptedException {
    progress.begin("Reading trees", "directories", Progress.UNKNOWN);
    List<Directory> directories =
        trees.read(revisions.stream().map(Revision::tree).toList(), threads, progress::advance);
    Map<Revision, Directory> roots = new LinkedHashMap<>();
    for (int i = 0; i < revisions.size(); i++) {
      roots.put(revisions.get(i), directories.get(i));
    }
    return roots;
  }

  private MinimumTools minimumTools(Revision revision, Gaps gaps) {
    try {
      return repository
          .file(revision.tree(), MinimumToolsParser.PATH)
          .map(MinimumToolsParser::parse)
          .orElse(MinimumTools.UNKNOWN);
    } catch (GitException e) {
      gaps.add(new Gap(revision.name(), MinimumToolsParser.PATH, "", e.getMessage()));
      return MinimumTools.UNKNOWN;
    }
  }
}
