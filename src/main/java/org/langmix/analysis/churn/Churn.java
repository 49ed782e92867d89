package org.langmix.analysis.churn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.langmix.analysis.clone.Progress;
import org.langmix.analysis.counts.BlobCounts;
import org.langmix.analysis.counts.FileGroups;
import org.langmix.analysis.counts.LineRequest;
import org.langmix.analysis.counts.SourcePaths;
import org.langmix.analysis.counts.SourcePaths.SourcePath;
import org.langmix.git.GitRepository;
import org.langmix.git.object.Workers;
import org.langmix.history.ChangedFiles;
import org.langmix.history.Gap;
import org.langmix.history.Revision;
import org.langmix.history.Slice;
import org.langmix.store.CountStore;
import org.langmix.subsystem.SubsystemOptions;

/**
 * The lines that were added and removed between trees. Each pair of blobs is compared once, however
 * many pairs of trees and subsystems it serves: while both are counted, or else afterwards.
 */
public final class Churn {
  /** The part of the heap that lines may take while they wait to be compared: one of so many. */
  private static final int PARTS_OF_HEAP = 16;

  private final GitRepository repository;
  private final SourcePaths paths;
  private final CountStore store;
  private final Map<TreePair, TreeDifference> differences;
  private final PairChanges changes;
  private final Map<Integer, String> unreadable = new ConcurrentHashMap<>();
  private final long mostWaiting;

  /**
   * @param threads how many threads compare trees
   * @param mostWaiting how many lines may be kept in memory; the result does not depend on it
   */
  Churn(
      GitRepository repository,
      Collection<TreePair> trees,
      SourcePaths paths,
      CountStore store,
      int threads,
      long mostWaiting)
      throws InterruptedException {
    this.repository = repository;
    this.paths = paths;
    this.store = store;
    this.mostWaiting = mostWaiting;
    this.differences = differences(trees, threads);
    PairList pairs = new PairList(differences.values().stream().flatMapToLong(this::pairs));
    this.changes = new PairChanges(pairs);
    store.lookUpChanges(new KnownChanges(repository, pairs, changes));
  }

  /** Finds the files that differ between trees, and the changed lines that the store knows. */
  public static Churn of(
      GitRepository repository,
      Collection<TreePair> trees,
      SourcePaths paths,
      CountStore store,
      int threads)
      throws InterruptedException {
    long mostWaiting = Runtime.getRuntime().maxMemory() / PARTS_OF_HEAP / Long.BYTES;
    return new Churn(repository, trees, paths, store, threads, mostWaiting);
  }

  private Map<TreePair, TreeDifference> differences(Collection<TreePair> trees, int threads)
      throws InterruptedException {
    List<TreePair> distinct = List.copyOf(Set.copyOf(trees));
    TreeDifference[] found = new TreeDifference[distinct.size()];
    Workers.forEach(
        threads, found.length, i -> found[i] = TreeComparison.of(distinct.get(i), paths));
    return IntStream.range(0, found.length)
        .boxed()
        .collect(Collectors.toMap(distinct::get, i -> found[i]));
  }

  private LongStream pairs(TreeDifference files) {
    LongStream.Builder pairs = LongStream.builder();
    for (int i = 0; i < files.count(); i++) {
      if (files.isPair(i)) {
        pairs.add(pair(files, i));
      }
    }
    return pairs.build();
  }

  /** Asks for the lines of the blobs that are still to be compared. */
  public LineRequest request() {
    PairList unknown = changes.unknown();
    return unknown.count() == 0 ? LineRequest.NOTHING : comparison(unknown, mostWaiting);
  }

  private PairComparison comparison(PairList pairs, long most) {
    return new PairComparison(repository, store, pairs, changes, unreadable, most);
  }

  /**
   * Compares the pairs whose blobs lie too far from each other in the packs to have been compared
   * while they were counted.
   */
  public void compareRest(BlobCounts counts, Progress progress) throws InterruptedException {
    List<Long> batch = new ArrayList<>();
    long lines = 0;
    for (long pair : rest()) {
      long more = lines(counts, pair);
      if (lines + more > mostWaiting && !batch.isEmpty()) {
        compare(batch, counts, progress);
        batch.clear();
        lines = 0;
      }
      batch.add(pair);
      lines += more;
    }
    if (!batch.isEmpty()) {
      compare(batch, counts, progress);
    }
  }

  private long[] rest() {
    return changes.unknown().stream()
        .filter(pair -> isReadable(BlobPair.before(pair)) && isReadable(BlobPair.now(pair)))
        .toArray();
  }

  private boolean isReadable(int blob) {
    return !unreadable.containsKey(blob);
  }

  private static long lines(BlobCounts counts, long pair) {
    return counts.get(BlobPair.before(pair), BlobPair.syntax(pair)).lines()
        + counts.get(BlobPair.now(pair), BlobPair.syntax(pair)).lines();
  }

  private void compare(List<Long> batch, BlobCounts counts, Progress progress)
      throws InterruptedException {
    PairList pairs = new PairList(batch.stream().mapToLong(Long::longValue));
    counts.readLines(comparison(pairs, WaitingLines.ALL), progress);
  }

  /** Sums up what changed between two of the trees. Several threads may call this. */
  public Map<Slice, ChangedFiles> sums(
      TreePair trees, BlobCounts counts, FileGroups groups, SubsystemOptions options) {
    return new ChurnTallies(paths, groups, counts, changes, options).of(differences.get(trees));
  }

  /**
   * The files of a revision that could not be compared with their version before, although both
   * versions have been counted.
   */
  public List<Gap> gaps(Revision revision, TreePair trees, BlobCounts counts) {
    List<Gap> gaps = new ArrayList<>();
    if (!unreadable.isEmpty()) {
      TreeDifference files = differences.get(trees);
      for (int i = 0; i < files.count(); i++) {
        if (files.isPair(i) && !changes.isKnown(pair(files, i))) {
          addGap(revision, files, i, counts, gaps);
        }
      }
    }
    return gaps;
  }

  private void addGap(
      Revision revision, TreeDifference files, int file, BlobCounts counts, List<Gap> gaps) {
    int before = files.before(file);
    int now = files.now(file);
    if (!counts.isUnreadable(before) && !counts.isUnreadable(now)) {
      int blob = unreadable.containsKey(now) ? now : before;
      SourcePath path = paths.get(files.path(file));
      gaps.add(
          new Gap(
              revision,
              Gap.Kind.LINES,
              path.directory() + path.name(),
              repository.blobId(blob),
              unreadable.get(blob) + "; only the lines added and removed are not known"));
    }
  }

  private long pair(TreeDifference files, int file) {
    return BlobPair.of(files.before(file), files.now(file), paths.get(files.path(file)).syntax());
  }
}
