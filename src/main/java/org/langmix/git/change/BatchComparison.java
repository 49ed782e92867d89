package org.langmix.git.change;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.langmix.git.failure.UnreadableException;
import org.langmix.git.object.BatchReader;
import org.langmix.git.object.Content;
import org.langmix.git.object.ObjectFiles;
import org.langmix.git.object.PackPosition;
import org.langmix.git.object.Workers;

/**
 * Finds the paths that a batch of commits changes: first all that differs at the top, then in the
 * directories below, and so on. So the trees of one depth are read together, each once and in the
 * order of their positions in the packs, as git stores the versions of a directory as a chain of
 * deltas. Two trees are compared as soon as both are there.
 */
public final class BatchComparison {
  /** How many trees a thread takes at a time. Neighbours in a pack share delta bases. */
  private static final int CHUNK = 2048;

  /** The largest cache of delta bases per thread, in bytes. */
  private static final long CACHE_BYTES = 8 << 20;

  private final ObjectFiles files;
  private final boolean verify;
  private final int threads;
  private final ReentrantLock large = new ReentrantLock();
  private final BatchChanges changes;

  /**
   * @param verify whether each tree is checked against its id
   */
  public BatchComparison(ObjectFiles files, boolean verify, int threads, BatchChanges changes) {
    this.files = files;
    this.verify = verify;
    this.threads = threads;
    this.changes = changes;
  }

  /** Compares directories and all that is below them, or stops if there is too much. */
  public void run() throws InterruptedException {
    for (List<TreePair> pairs = changes.take();
        !pairs.isEmpty() && !changes.isTooLarge();
        pairs = changes.take()) {
      WaitingTrees waiting = new WaitingTrees(pairs, changes);
      compare(waiting);
      for (TreePair left : waiting.left()) {
        compare(new WaitingTrees(List.of(left), changes));
      }
    }
  }

  private void compare(WaitingTrees trees) throws InterruptedException {
    PackOrder order = PackOrder.of(trees.count(), trees::id, files, threads);
    AtomicInteger next = new AtomicInteger();
    Runnable work =
        () -> {
          try (BatchReader reader =
              new BatchReader(files, Constants.OBJ_TREE, verify, CACHE_BYTES, large)) {
            BatchChanges.Found found = new BatchChanges.Found();
            int from = next.getAndAdd(CHUNK);
            while (from < order.count() && !changes.isTooLarge()) {
              compare(trees, order, from, reader, found);
              changes.add(found);
              from = next.getAndAdd(CHUNK);
            }
          }
        };
    if (order.count() <= CHUNK) {
      work.run();
    } else {
      Workers.run(threads, work, () -> next.set(order.count()));
    }
  }

  /** Reads the trees of a chunk, those of one position once. */
  private static void compare(
      WaitingTrees trees, PackOrder order, int from, BatchReader reader, BatchChanges.Found found) {
    int to = Math.min(order.count(), from + CHUNK);
    ObjectId[] ids = new ObjectId[to - from];
    long[] positions = new long[ids.length];
    int[] starts = new int[ids.length + 1];
    int distinct = 0;
    for (int i = from; i < to; i++) {
      long position = order.position(i);
      boolean isKnown =
          distinct > 0 && position != PackPosition.NOWHERE && positions[distinct - 1] == position;
      if (!isKnown) {
        ids[distinct] = trees.id(order.place(i));
        positions[distinct] = position;
        starts[distinct++] = i;
      }
    }
    starts[distinct] = to;
    reader.announce(Arrays.copyOf(ids, distinct), Arrays.copyOf(positions, distinct));
    for (int i = 0; i < distinct; i++) {
      try {
        Content content = reader.read(i);
        trees.read(order, starts[i], starts[i + 1], content, found);
        reader.release(i, content);
      } catch (UnreadableException e) {
        trees.fail(order, starts[i], starts[i + 1], e);
      }
    }
  }
}
