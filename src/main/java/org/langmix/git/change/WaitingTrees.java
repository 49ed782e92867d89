package org.langmix.git.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.eclipse.jgit.lib.ObjectId;
import org.langmix.git.failure.UnreadableException;
import org.langmix.git.object.Content;

/**
 * Pairs of trees of which one may have been read already, and waits for the other one. The trees
 * have places: twice the place of their pair, and one more for the tree of the commit. Serves
 * several threads.
 */
final class WaitingTrees {
  /** The part of the heap that trees may take while they wait: one of so many. */
  private static final int PARTS_OF_HEAP = 8;

  /** In the place of a tree: nothing is to be done any more. */
  private static final byte[] DONE = {};

  private final List<TreePair> pairs;
  private final BatchChanges changes;
  private final int[] places;
  private final AtomicReferenceArray<byte[]> waiting;
  private final AtomicLong waitingBytes = new AtomicLong();
  private final long mostBytes = Runtime.getRuntime().maxMemory() / PARTS_OF_HEAP;
  private final List<TreePair> left = new ArrayList<>();

  WaitingTrees(List<TreePair> pairs, BatchChanges changes) {
    this.pairs = pairs;
    this.changes = changes;
    this.waiting = new AtomicReferenceArray<>(pairs.size());
    int[] all = new int[2 * pairs.size()];
    int count = 0;
    for (int i = 0; i < pairs.size(); i++) {
      if (pairs.get(i).before() != null) {
        all[count++] = 2 * i;
      }
      if (pairs.get(i).now() != null) {
        all[count++] = 2 * i + 1;
      }
    }
    this.places = Arrays.copyOf(all, count);
  }

  /** How many trees there are, in all pairs. */
  int count() {
    return places.length;
  }

  /** The id of a tree. */
  ObjectId id(int number) {
    TreePair pair = pairs.get(places[number] / 2);
    return isNow(number) ? pair.now() : pair.before();
  }

  private boolean isNow(int number) {
    return places[number] % 2 == 1;
  }

  /** The pairs for which there was no room. */
  List<TreePair> left() {
    return left;
  }

  /**
   * Takes a tree, and compares it with each that waits for it.
   *
   * @param order gives the numbers of the tree, since several pairs may have it
   * @param from the place of the first of them
   * @param to the place behind the last of them
   */
  void read(PackOrder order, int from, int to, Content content, BatchChanges.Found found) {
    byte[] copy = null;
    for (int i = from; i < to; i++) {
      int pair = places[order.place(i)] / 2;
      TreePair trees = pairs.get(pair);
      byte[] other = waiting.get(pair);
      if (other == null && trees.before() != null && trees.now() != null) {
        copy = copy == null ? Arrays.copyOf(content.bytes(), content.length()) : copy;
        if (wait(pair, copy)) {
          continue;
        }
        other = waiting.get(pair);
      }
      if (other != DONE) {
        compare(trees, isNow(order.place(i)), content, other, found);
        end(pair);
      }
    }
  }

  /** Lets a tree wait for the other one, unless that one waits already. */
  private boolean wait(int pair, byte[] tree) {
    if (waitingBytes.addAndGet(tree.length) > mostBytes && pairs.size() > 1) {
      if (waiting.compareAndSet(pair, null, DONE)) {
        leave(pairs.get(pair));
      }
    } else if (waiting.compareAndSet(pair, null, tree)) {
      return true;
    }
    waitingBytes.addAndGet(-tree.length);
    return false;
  }

  private synchronized void leave(TreePair pair) {
    left.add(pair);
  }

  private void end(int pair) {
    byte[] tree = waiting.getAndSet(pair, DONE);
    if (tree != null) {
      waitingBytes.addAndGet(-tree.length);
    }
  }

  private void compare(
      TreePair pair, boolean isNow, Content content, byte[] other, BatchChanges.Found found) {
    TreeContent read = TreeContent.of(content.bytes(), content.length());
    TreeContent waited = other == null ? TreeContent.empty() : TreeContent.of(other, other.length);
    try {
      TreeComparison.of(pair, isNow ? waited : read, isNow ? read : waited, found);
    } catch (IndexOutOfBoundsException e) {
      changes.fail(
          pair.commit(),
          pair.either().name(),
          UnreadableException.damaged("it is not a valid tree", e));
    }
  }

  /** Says that a tree can't be read. The parameters are as for the other method. */
  void fail(PackOrder order, int from, int to, UnreadableException e) {
    for (int i = from; i < to; i++) {
      changes.fail(pairs.get(places[order.place(i)] / 2).commit(), id(order.place(i)).name(), e);
      end(places[order.place(i)] / 2);
    }
  }
}
