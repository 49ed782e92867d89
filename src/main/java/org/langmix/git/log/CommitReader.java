package org.langmix.git.log;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.langmix.git.change.BatchChanges;
import org.langmix.git.change.BatchComparison;
import org.langmix.git.change.PackOrder;
import org.langmix.git.change.PathDirectory;
import org.langmix.git.change.TreePair;
import org.langmix.git.change.UnreadObject;
import org.langmix.git.failure.UnreadableException;
import org.langmix.git.object.BatchReader;
import org.langmix.git.object.Content;
import org.langmix.git.object.ObjectFiles;
import org.langmix.git.object.Workers;

/**
 * Reads commits and the trees that they change on several threads, in large batches: the larger,
 * the fewer delta bases are read for a single tree.
 */
final class CommitReader {
  /** How many commits are in memory at a time, with the paths that they change. */
  private static final int BATCH = 1 << 16;

  /**
   * How many paths and directories a batch may have, and any commit. A kernel has a tenth of it. In
   * a hostile tree, the number of paths may have no bounds.
   */
  private static final int MAXIMUM_CHANGES = 1_000_000;

  /** How many commits a thread takes at a time. */
  private static final int CHUNK = 1024;

  private static final long CACHE_BYTES = 1 << 20;

  private final ObjectFiles files;
  private final boolean verify;
  private final int threads;
  private final CommitNumbers numbers;
  private final IntervalCommits intervals;
  private final IntervalTroubles troubles;
  private final ReentrantLock large = new ReentrantLock();

  CommitReader(
      ObjectFiles files,
      boolean verify,
      int threads,
      CommitNumbers numbers,
      IntervalCommits intervals,
      IntervalTroubles troubles) {
    this.files = files;
    this.verify = verify;
    this.threads = threads;
    this.numbers = numbers;
    this.intervals = intervals;
    this.troubles = troubles;
  }

  /**
   * Shows commits to visitors.
   *
   * @param commits by number
   * @param visitors makes a visitor for each thread
   * @param progress called after each commit, by any of the threads
   */
  void read(int[] commits, Supplier<CommitVisitor> visitors, Runnable progress)
      throws InterruptedException {
    PackOrder order = PackOrder.of(commits.length, i -> numbers.id(commits[i]), files, threads);
    Queue<CommitVisitor> idle = new ConcurrentLinkedQueue<>();
    for (int i = 0; i < threads; i++) {
      idle.add(visitors.get());
    }
    for (int from = 0; from < commits.length; from += BATCH) {
      new Batch(commits, order, from, Math.min(commits.length, from + BATCH), idle, progress)
          .read();
    }
  }

  /** Some commits, by their places in the order. */
  private final class Batch {
    private final int[] commits;
    private final PackOrder order;
    private final int from;
    private final int to;
    private final Queue<CommitVisitor> idle;
    private final Runnable progress;
    private final BatchChanges changes;

    Batch(
        int[] commits,
        PackOrder order,
        int from,
        int to,
        Queue<CommitVisitor> idle,
        Runnable progress) {
      this.commits = commits;
      this.order = order;
      this.from = from;
      this.to = to;
      this.idle = idle;
      this.progress = progress;
      this.changes = new BatchChanges(to - from, MAXIMUM_CHANGES);
    }

    private int commit(int place) {
      return commits[order.place(from + place)];
    }

    void read() throws InterruptedException {
      changes.add(tops());
      new BatchComparison(files, verify, threads, changes).run();
      if (!changes.isTooLarge()) {
        visit();
      } else if (to - from > 1) {
        int middle = (from + to) / 2;
        new Batch(commits, order, from, middle, idle, progress).read();
        new Batch(commits, order, middle, to, idle, progress).read();
      } else {
        String reason = "it changes more than %,d paths".formatted(MAXIMUM_CHANGES);
        fail(0, new UnreadObject(numbers.id(commit(0)).name(), reason));
      }
    }

    /** The trees of the commits and of their parents. */
    private BatchChanges.Found tops() {
      PathDirectory top = PathDirectory.top();
      BatchChanges.Found found = new BatchChanges.Found();
      for (int i = 0; i < to - from; i++) {
        int commit = commit(i);
        int[] parents = numbers.parents(commit);
        ObjectId before = parents.length == 0 ? null : numbers.tree(parents[0]);
        ObjectId now = numbers.tree(commit);
        if (!now.equals(before)) {
          found.add(new TreePair(i, top, before, now));
        }
      }
      return found;
    }

    private void visit() throws InterruptedException {
      AtomicInteger next = new AtomicInteger();
      int count = to - from;
      Workers.run(
          threads,
          () -> {
            CommitVisitor visitor = idle.remove();
            try (BatchReader reader =
                new BatchReader(files, Constants.OBJ_COMMIT, verify, CACHE_BYTES, large)) {
              int start = next.getAndAdd(CHUNK);
              while (start < count) {
                visit(start, Math.min(count, start + CHUNK), reader, visitor);
                start = next.getAndAdd(CHUNK);
              }
            }
            idle.add(visitor);
          },
          () -> next.set(count));
    }

    private void visit(int start, int end, BatchReader reader, CommitVisitor visitor) {
      ObjectId[] ids = new ObjectId[end - start];
      for (int i = 0; i < ids.length; i++) {
        ids[i] = numbers.id(commit(start + i));
      }
      reader.announce(ids, order.positions(from + start, from + end));
      for (int i = 0; i < ids.length; i++) {
        int place = start + i;
        if (changes.failure(place) == null) {
          visit(place, ids[i], i, reader, visitor);
        } else {
          fail(place, changes.failure(place));
        }
        progress.run();
      }
    }

    private void visit(
        int place, ObjectId id, int index, BatchReader reader, CommitVisitor visitor) {
      LoggedCommit commit;
      try {
        Content content = reader.read(index);
        try {
          commit = commit(id, content, place);
        } finally {
          reader.release(index, content);
        }
      } catch (UnreadableException e) {
        fail(place, new UnreadObject(id.name(), e.getMessage()));
        return;
      }
      visitor.visit(commit, intervals.of(commit(place)));
    }

    private LoggedCommit commit(ObjectId id, Content content, int place)
        throws UnreadableException {
      CommitHeader header = CommitHeader.of(content);
      return new LoggedCommit(
          id.name(),
          IdentParser.of(content, header.author()).ident(content, header.encoding()),
          IdentParser.of(content, header.committer()).ident(content, header.encoding()),
          FixesTrailers.in(content, header.message()),
          changes.paths(place));
    }

    private void fail(int place, UnreadObject object) {
      for (int interval : intervals.of(commit(place))) {
        troubles.add(interval, from + place, object);
      }
    }
  }
}
