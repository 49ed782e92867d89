package org.langmix.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.langmix.count.Language;
import org.langmix.git.Directory;
import org.langmix.git.EntryKind;
import org.langmix.git.GitException;
import org.langmix.git.GitRepository;
import org.langmix.history.Gap;
import org.langmix.history.History;
import org.langmix.history.MinimumTools;
import org.langmix.history.Revision;
import org.langmix.history.Snapshot;
import org.langmix.store.CountStore;
import org.langmix.subsystem.Areas;
import org.langmix.subsystem.Maintainers;
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
   * Measures revisions, given in version order. A tree that an earlier run has summed up in the
   * same way is not read; of the others each distinct blob is read once, if its counts are not in
   * the store.
   *
   * @param store what is known from other runs; closed when all is summed up
   * @param threads how many threads read and count; the result does not depend on it
   */
  public History measure(
      List<Revision> revisions, SubsystemOptions wanted, CountStore store, int threads)
      throws InterruptedException {
    SubsystemOptions options = withoutIdleSections(revisions, wanted, threads);
    RememberedSnapshots remembered = new RememberedSnapshots(store, options);
    Map<Revision, Snapshot> snapshots = new HashMap<>();
    revisions.forEach(
        revision -> remembered.find(revision).ifPresent(known -> snapshots.put(revision, known)));
    List<Revision> unknown = revisions.stream().filter(r -> !snapshots.containsKey(r)).toList();
    List<Gap> gaps = new ArrayList<>();
    if (!unknown.isEmpty()) {
      sumUp(unknown, options, store, threads, snapshots, gaps);
      Set<String> incomplete = gaps.stream().map(Gap::revision).collect(Collectors.toSet());
      unknown.stream()
          .filter(revision -> !incomplete.contains(revision.name()))
          .forEach(revision -> remembered.keep(snapshots.get(revision)));
    }
    store.close();
    List<Snapshot> inOrder = revisions.stream().map(snapshots::get).toList();
    List<Subsystem> subsystems = Subsystems.of(inOrder, options.areas());
    requireFound(options.paths(), subsystems);
    return new History(inOrder, subsystems, options.areas().areas(), gaps);
  }

  /** Decides early, as thousands of sections would make the sums of every tree large. */
  private SubsystemOptions withoutIdleSections(
      List<Revision> revisions, SubsystemOptions wanted, int threads) throws InterruptedException {
    if (wanted.sections() != SubsystemOptions.Sections.WITH_RUST) {
      return wanted;
    }
    Areas areas = wanted.areas();
    RustPaths rust = RustPaths.in(readTrees(revisions, threads).values());
    return wanted.withAreas(areas.withSections(rust.areasWithRust(areas.sections())));
  }

  private void sumUp(
      List<Revision> revisions,
      SubsystemOptions options,
      CountStore store,
      int threads,
      Map<Revision, Snapshot> snapshots,
      List<Gap> gaps)
      throws InterruptedException {
    Map<Revision, Directory> roots = readTrees(revisions, threads);
    Set<Directory> distinct = new LinkedHashSet<>(roots.values());
    FileGroups files = FileGroups.of(distinct, options.areas());
    BlobCounts counts = BlobCounts.of(repository, distinct, files, store, threads, progress);
    SnapshotMaker maker = new SnapshotMaker(counts, files, options);
    Gaps missing = new Gaps(repository, counts);
    roots.forEach(
        (revision, root) -> {
          MinimumTools tools = minimumTools(revision, missing);
          snapshots.put(revision, maker.snapshot(revision, root, tools));
          missing.addFrom(revision.name(), root);
        });
    gaps.addAll(missing.found());
  }

  private static void requireFound(List<String> paths, List<Subsystem> subsystems) {
    for (String path : paths) {
      if (!subsystems.contains(new Subsystem(Subsystem.Kind.PATH, path))) {
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
