package org.langmix.analysis;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.langmix.count.Language;
import org.langmix.git.Directory;
import org.langmix.git.EntryKind;
import org.langmix.git.GitRepository;
import org.langmix.history.History;
import org.langmix.history.Revision;
import org.langmix.history.Snapshot;
import org.langmix.store.CountStore;
import org.langmix.subsystem.Areas;
import org.langmix.subsystem.Maintainers;
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
   * The sections of the newest revision's MAINTAINERS file, to be applied to all.
   *
   * @param revisions in version order
   * @throws SelectionException if it has no such file or no section in it
   */
  public Maintainers maintainers(List<Revision> revisions) {
    return MaintainersFile.of(repository, revisions.get(revisions.size() - 1));
  }

  /** What there is at a path of a revision, counted or not; empty if there is nothing. */
  public Optional<EntryKind> entry(Revision revision, String path) {
    return repository.entry(revision.tree(), path);
  }

  /**
   * Options whose areas have the sections of the newest revision's MAINTAINERS file, if that is
   * asked for.
   *
   * @param revisions in version order
   * @param warnings hears of lines that can't be used
   * @throws SelectionException if it has no such file or no section in it
   */
  public SubsystemOptions withSections(
      SubsystemOptions options, List<Revision> revisions, Consumer<String> warnings) {
    if (options.sections() == SubsystemOptions.Sections.NONE) {
      return options;
    }
    Maintainers maintainers = maintainers(revisions);
    maintainers.warning().ifPresent(warnings);
    return options.withAreas(options.areas().withSections(maintainers.sections()));
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
      List<Revision> revisions, SubsystemOptions wanted, CountStore store, int threads)
      throws InterruptedException {
    SubsystemOptions options = withoutIdleSections(revisions, wanted, threads);
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

  /** Decides early, as thousands of sections would make the sums of every tree large. */
  private SubsystemOptions withoutIdleSections(
      List<Revision> revisions, SubsystemOptions wanted, int threads) throws InterruptedException {
    if (wanted.sections() != SubsystemOptions.Sections.WITH_RUST) {
      return wanted;
    }
    Areas areas = wanted.areas();
    progress.begin("Reading trees", "directories", Progress.UNKNOWN);
    RustPaths rust =
        RustPaths.in(
            trees.read(
                revisions.stream().map(Revision::tree).toList(), threads, progress::advance));
    return wanted.withAreas(areas.withSections(rust.areasWithRust(areas.sections())));
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
