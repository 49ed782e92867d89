package org.langmix.analysis;

import java.util.List;
import org.langmix.count.Language;
import org.langmix.git.Directory;
import org.langmix.git.GitRepository;
import org.langmix.history.History;
import org.langmix.history.Revision;
import org.langmix.history.Snapshot;
import org.langmix.store.CountStore;
import org.langmix.subsystem.PathFilter;
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
   * The revisions that a measurement would take: tags in version order, then samples by date, then
   * {@code HEAD}.
   *
   * @throws SelectionException if there are none, or an option names what does not exist
   */
  public List<Revision> select(RevisionOptions options) {
    return explain(options).stream().map(Selected::revision).toList();
  }

  /**
   * The same with the reason for each.
   *
   * @throws SelectionException if there are none, or an option names what does not exist
   */
  public List<Selected> explain(RevisionOptions options) {
    return new RevisionSelector(repository, trees).select(options);
  }

  /**
   * A revision by any name that git knows: a tag, a branch, a commit's id.
   *
   * @throws SelectionException if there is none
   */
  public Revision revision(String name) {
    return TagSelector.revision(NamedRevision.of(repository, name));
  }

  /** The files of a revision that would be counted. */
  public Directory files(Revision revision) {
    return trees.read(revision.tree());
  }

  /**
   * Measures revisions, given in the order of a report. A tree that an earlier run has summed up in
   * the same way is not read; of the others each distinct blob is read once, if its counts are not
   * in the store.
   *
   * @param store what is known from other runs; closed when all is summed up
   * @param threads how many threads read and count; the result does not depend on it
   */
  public History measure(
      List<Revision> revisions, SubsystemOptions options, CountStore store, int threads)
      throws InterruptedException {
    Measurement measurement = new Measurement(repository, trees, progress, options);
    Measured measured = measurement.of(revisions, store, threads);
    store.close();
    List<Subsystem> subsystems = Subsystems.of(measured.snapshots(), options.areas());
    requireFiles(options.filter(), measured.snapshots());
    requireFound(options.paths(), subsystems);
    return new History(
        measured.snapshots(),
        measured.changes(),
        subsystems,
        options.areas().areas(),
        options.filter(),
        measured.gaps());
  }

  private static void requireFiles(PathFilter filter, List<Snapshot> snapshots) {
    if (filter.isActive() && snapshots.stream().allMatch(s -> s.tallies().isEmpty())) {
      throw SelectionException.of(
          "no revision has a file left that is counted (%s); a pattern is a path or a directory, * and ? stand for no slash"
              .formatted(filter.describe()));
    }
  }

  private static void requireFound(List<String> paths, List<Subsystem> subsystems) {
    for (String path : paths) {
      if (!subsystems.contains(new Subsystem(Subsystem.Kind.PATH, path))) {
        throw SelectionException.of(
            "no revision has a directory '" + path + "' with files that are counted");
      }
    }
  }
}
