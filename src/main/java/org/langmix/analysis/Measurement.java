package org.langmix.analysis;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.langmix.analysis.churn.Churn;
import org.langmix.analysis.clone.Clone;
import org.langmix.analysis.clone.FileFetch;
import org.langmix.analysis.clone.Progress;
import org.langmix.analysis.counts.BlobCounts;
import org.langmix.analysis.counts.FileCounts;
import org.langmix.analysis.counts.FileGroups;
import org.langmix.analysis.counts.SourcePaths;
import org.langmix.analysis.gaps.GapLimit;
import org.langmix.analysis.gaps.GapPolicy;
import org.langmix.analysis.gaps.Gaps;
import org.langmix.analysis.gaps.Incompleteness;
import org.langmix.analysis.memory.RememberedFigures;
import org.langmix.analysis.sums.SharedTallies;
import org.langmix.analysis.sums.SnapshotMaker;
import org.langmix.git.GitRepository;
import org.langmix.git.failure.GitException;
import org.langmix.git.tree.Directory;
import org.langmix.git.tree.Trees;
import org.langmix.history.Change;
import org.langmix.history.Gap;
import org.langmix.history.MinimumTools;
import org.langmix.history.Revision;
import org.langmix.history.Snapshot;
import org.langmix.store.CountStore;
import org.langmix.subsystem.SubsystemOptions;

/** Measures revisions. Figures that an earlier run has stored are taken from the store. */
final class Measurement {
  private final Clone clone;
  private final GitRepository repository;
  private final Trees trees;
  private final Progress progress;
  private final SubsystemOptions options;
  private final Map<Revision, Snapshot> snapshots = new HashMap<>();
  private final Map<Step, Change> changes = new HashMap<>();
  private final GapPolicy policy;
  private final TermsOfClone terms;
  private List<Gap> gaps = List.of();
  private Map<Revision, Incompleteness> incompleteness = Map.of();

  Measurement(
      Clone clone,
      Trees trees,
      Progress progress,
      SubsystemOptions options,
      GapPolicy policy,
      TermsOfClone terms) {
    this.clone = clone;
    this.repository = clone.repository();
    this.trees = trees;
    this.progress = progress;
    this.options = options;
    this.policy = policy;
    this.terms = terms;
  }

  /** The figures of revisions. Each distinct blob that the store does not know is read once. */
  CloneResults measure(List<Revision> revisions, CountStore store, int threads)
      throws InterruptedException {
    RememberedFigures remembered = new RememberedFigures(store, options);
    SharedTallies shared = new SharedTallies();
    List<Step> neighbours = Step.neighbours(revisions);
    List<Step> latest = Step.latest(revisions).stream().toList();
    List<Step> steps = Stream.concat(neighbours.stream(), latest.stream()).distinct().toList();
    revisions.forEach(
        revision ->
            remembered
                .find(revision)
                .map(shared::share)
                .ifPresent(known -> snapshots.put(revision, known)));
    steps.forEach(
        step ->
            remembered
                .find(step.before(), step.revision())
                .ifPresent(known -> changes.put(step, known)));
    terms.find(snapshots.values());
    Set<Revision> known = known(steps);
    Set<Revision> unknown = unknown(revisions, steps);
    if (!unknown.isEmpty()) {
      sumUp(unknown, steps, store, threads);
      if (incompleteness.keySet().stream().anyMatch(known::contains)) {
        // The remembered figures are of complete trees, and do not match trees with gaps.
        snapshots.clear();
        changes.clear();
        terms.forget();
        unknown = new LinkedHashSet<>(revisions);
        sumUp(unknown, steps, store, threads);
      }
      keep(unknown, steps, remembered);
    }
    return new CloneResults(
        revisions.stream().map(snapshots::get).toList(),
        neighbours.stream().map(changes::get).toList(),
        latest.stream().map(changes::get).toList(),
        gaps,
        incompleteness,
        terms.known());
  }

  /** The revisions of which a snapshot or a change is remembered. */
  private Set<Revision> known(List<Step> steps) {
    Set<Revision> known = new HashSet<>(snapshots.keySet());
    steps.stream()
        .filter(changes::containsKey)
        .forEach(step -> known.addAll(List.of(step.before(), step.revision())));
    return known;
  }

  /** The revisions whose trees must be read. */
  private Set<Revision> unknown(List<Revision> revisions, List<Step> steps) {
    Set<Revision> unknown = new LinkedHashSet<>(revisions);
    unknown.removeIf(this::isKnown);
    for (Step step : steps) {
      if (!changes.containsKey(step)) {
        unknown.add(step.before());
        unknown.add(step.revision());
      }
    }
    return revisions.stream()
        .filter(unknown::contains)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private boolean isKnown(Revision revision) {
    return snapshots.containsKey(revision) && terms.isKnown(revision);
  }

  private void sumUp(Set<Revision> revisions, List<Step> steps, CountStore store, int threads)
      throws InterruptedException {
    Map<Revision, Directory> roots = readTrees(List.copyOf(revisions), threads);
    Set<Directory> distinct = new LinkedHashSet<>(roots.values());
    SourcePaths paths = SourcePaths.of(distinct, options.filter());
    List<Step> unknown = steps.stream().filter(step -> !changes.containsKey(step)).toList();
    Churn churn =
        Churn.of(
            repository,
            unknown.stream().map(step -> step.trees(roots)).toList(),
            paths,
            store,
            threads);
    BlobCounts blobs =
        BlobCounts.known(repository, distinct, paths, store, churn.request(), threads);
    fetch(roots, blobs);
    GapLimit limit = new GapLimit(clone, paths, options);
    BitSet missing = blobs.missing();
    if (policy == GapPolicy.REFUSE_MANY && isAnyMissing(distinct, !missing.isEmpty())) {
      limit.require(roots, missing::get);
    }
    FileGroups groups = blobs.read(store, progress, () -> FileGroups.of(paths, options.areas()));
    if (policy == GapPolicy.REFUSE_MANY && isAnyMissing(distinct, blobs.anyUnreadable())) {
      limit.require(roots, blobs::isUnreadable);
    }
    Gaps found = new Gaps(repository, blobs, paths, groups, options);
    churn.compareRest(blobs, progress);
    FileCounts counts = new FileCounts(blobs, paths, groups);
    addSnapshots(roots, new SnapshotMaker(counts, options), found);
    StepChanges made = new StepChanges(roots, blobs, counts, churn, options);
    changes.putAll(made.of(unknown, threads));
    made.addGaps(unknown, found);
    terms.make(roots, counts, found);
    gaps = found.found();
    incompleteness = found.incompleteness();
  }

  /** Fetches missing files that will be read, if fetching is allowed. */
  private void fetch(Map<Revision, Directory> roots, BlobCounts blobs) throws InterruptedException {
    if (!clone.fetcher().isActive()) {
      return;
    }
    List<Revision> unknown =
        roots.keySet().stream().filter(one -> !snapshots.containsKey(one)).toList();
    List<String> wanted =
        Stream.of(
                FileFetch.missing(clone, unknown, MinimumToolsParser.PATH),
                terms.missing(roots),
                blobs.missing(new LinkedHashSet<>(roots.values())))
            .flatMap(List::stream)
            .distinct()
            .toList();
    if (FileFetch.fetch(clone, wanted, progress)) {
      blobs.locateUnknown();
    }
  }

  private static boolean isAnyMissing(Set<Directory> roots, boolean blobs) {
    return blobs || !roots.stream().allMatch(Directory::isWhole);
  }

  private void addSnapshots(Map<Revision, Directory> roots, SnapshotMaker maker, Gaps missing) {
    roots.forEach(
        (revision, root) -> {
          missing.addFrom(revision, root);
          if (!snapshots.containsKey(revision)) {
            MinimumTools tools = minimumTools(revision, missing);
            snapshots.put(revision, maker.snapshot(revision, root, tools));
          }
        });
  }

  /** Stores all figures in which nothing is missing. */
  private void keep(Set<Revision> worked, List<Step> steps, RememberedFigures remembered) {
    Set<Revision> incomplete = gaps.stream().map(Gap::revision).collect(Collectors.toSet());
    worked.stream()
        .filter(revision -> !incomplete.contains(revision))
        .forEach(revision -> remembered.keep(snapshots.get(revision)));
    terms.keep(worked, incomplete);
    steps.stream()
        .filter(step -> worked.contains(step.before()) && worked.contains(step.revision()))
        .filter(step -> !incomplete.contains(step.before()))
        .filter(step -> !incomplete.contains(step.revision()))
        .forEach(step -> remembered.keep(changes.get(step)));
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

  private MinimumTools minimumTools(Revision revision, Gaps found) {
    try {
      return repository
          .file(revision.tree(), MinimumToolsParser.PATH)
          .map(MinimumToolsParser::parse)
          .orElse(MinimumTools.UNKNOWN);
    } catch (GitException e) {
      e.object().map(object -> gap(revision, object)).ifPresent(found::add);
      return MinimumTools.UNKNOWN;
    }
  }

  private static Gap gap(Revision revision, GitException.UnreadableObject object) {
    String reason = object.reason() + "; only the oldest tools that build it are not known";
    return new Gap(revision, Gap.Kind.TOOLS, MinimumToolsParser.PATH, object.id(), reason);
  }
}
