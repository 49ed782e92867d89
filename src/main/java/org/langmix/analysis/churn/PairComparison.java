package org.langmix.analysis.churn;

import java.util.BitSet;
import java.util.Map;
import org.langmix.analysis.counts.LineConsumer;
import org.langmix.analysis.counts.LineRequest;
import org.langmix.count.Syntax;
import org.langmix.count.checkpoint.FileVersion;
import org.langmix.count.line.LineClasses;
import org.langmix.diff.ChangedLines;
import org.langmix.diff.LineComparison;
import org.langmix.diff.LineHashes;
import org.langmix.diff.VersionHasher;
import org.langmix.git.GitRepository;
import org.langmix.store.CountStore;
import org.langmix.store.Recorder;

/** Compares pairs of blobs as soon as both have been read. */
final class PairComparison implements LineRequest {
  /**
   * Five times the lines of the longest file in Linux. Longer files are not compared, because that
   * would not fit into a small heap.
   */
  private static final int MOST_LINES = 1 << 20;

  private final GitRepository repository;
  private final CountStore store;
  private final PairList pairs;
  private final PairChanges changes;
  private final Map<Integer, String> unreadable;
  private final WaitingLines waiting;

  /**
   * @param pairs what to compare
   * @param changes receives the results
   * @param unreadable receives why a blob can't be compared, by its number; several threads may
   *     write
   * @param mostWaiting how many lines may be kept in memory
   */
  PairComparison(
      GitRepository repository,
      CountStore store,
      PairList pairs,
      PairChanges changes,
      Map<Integer, String> unreadable,
      long mostWaiting) {
    this.repository = repository;
    this.store = store;
    this.pairs = pairs;
    this.changes = changes;
    this.unreadable = unreadable;
    this.waiting = new WaitingLines(pairs, mostWaiting);
  }

  @Override
  public BitSet blobs() {
    return pairs.blobs();
  }

  @Override
  public boolean wants(int blob, Syntax syntax) {
    return pairs.has(blob, syntax);
  }

  @Override
  public LineConsumer consumer() {
    return new Comparer(store.changeRecorder());
  }

  private final class Comparer implements LineConsumer {
    private final Recorder<ChangedLines> recorder;
    private final VersionHasher hasher = new VersionHasher();
    private final LineComparison comparison = new LineComparison();

    Comparer(Recorder<ChangedLines> recorder) {
      this.recorder = recorder;
    }

    @Override
    public void beginBatch() {
      hasher.forgetVersions();
    }

    @Override
    public void accept(int blob, Syntax syntax, FileVersion version, LineClasses classes) {
      if (classes.count() > MOST_LINES) {
        unreadable(
            blob,
            "too long to be compared: it has %,d lines, the limit is %,d"
                .formatted(classes.count(), MOST_LINES));
        return;
      }
      LineHashes lines = hasher.hash(version, classes);
      waiting.meet(blob, syntax, lines).forEach(this::compare);
    }

    private void compare(WaitingLines.Met met) {
      ChangedLines changed = comparison.compare(met.before(), met.now());
      changes.set(met.pair(), changed);
      if (recorder.keeps()) {
        recorder.add(id(repository, met.pair()), BlobPair.syntax(met.pair()), changed);
      }
    }

    @Override
    public void unreadable(int blob, String reason) {
      unreadable.put(blob, reason);
    }
  }

  /** The ids of both blobs, one after the other. */
  private static byte[] id(GitRepository repository, long pair) {
    byte[] before = repository.rawBlobId(BlobPair.before(pair));
    byte[] now = repository.rawBlobId(BlobPair.now(pair));
    byte[] both = new byte[before.length + now.length];
    System.arraycopy(before, 0, both, 0, before.length);
    System.arraycopy(now, 0, both, before.length, now.length);
    return both;
  }
}
