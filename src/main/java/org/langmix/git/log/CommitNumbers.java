package org.langmix.git.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.ObjectId;
import org.langmix.git.change.UnreadObject;
import org.langmix.git.index.CommitGraph;

/**
 * The commits of a history by number, in arrays: their ids, parents, trees and dates. Those in the
 * commit graph come first and stay there; the others are added as they are found. Several threads
 * may add commits; afterwards, several threads may ask.
 */
final class CommitNumbers {
  private static final int FIRST_CAPACITY = 1 << 12;

  private final Optional<CommitGraph> graph;
  private final int first;
  private final IdList ids = new IdList();
  private final IdList trees = new IdList();
  private final IntList parents = new IntList();

  /** By number: where the parents are listed, their count first; 0 if they are not known. */
  private int[] parentStarts = new int[FIRST_CAPACITY];

  private long[] times = new long[FIRST_CAPACITY];

  /** A hash table with open addressing: numbers of commits plus one, 0 where there is none. */
  private int[] slots = new int[2 * FIRST_CAPACITY];

  private int count;
  private final Map<Integer, UnreadObject> unread = new TreeMap<>();

  CommitNumbers(Optional<CommitGraph> graph) {
    this.graph = graph;
    this.first = graph.map(CommitGraph::count).orElse(0);
    parents.add(0); // so that no list begins at 0
  }

  /** One more than the largest number. */
  int size() {
    return first + count;
  }

  /** Whether a commit has to be read for its parents to be known. */
  boolean isToBeRead(int number) {
    return number >= first;
  }

  /** The number of a commit, which it gets if it has none. */
  synchronized int numberOf(AnyObjectId id) {
    int inGraph = graph.isPresent() ? graph.get().numberOf(id) : CommitGraph.ABSENT;
    return inGraph == CommitGraph.ABSENT ? first + ownNumberOf(id) : inGraph;
  }

  private int ownNumberOf(AnyObjectId id) {
    int[] words = new int[IdList.WORDS];
    id.copyRawTo(words, 0);
    int slot = words[0] & (slots.length - 1);
    while (slots[slot] != 0) {
      int number = slots[slot] - 1;
      if (ids.is(number, words)) {
        return number;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    int number = count++;
    slots[slot] = number + 1;
    ids.set(number, id);
    if (number == parentStarts.length) {
      parentStarts = Arrays.copyOf(parentStarts, 2 * number);
      times = Arrays.copyOf(times, 2 * number);
    }
    if (3L * count > 2L * slots.length) {
      enlarge();
    }
    return number;
  }

  private void enlarge() {
    int[] larger = new int[2 * slots.length];
    for (int number = 0; number < count; number++) {
      int slot = ids.firstWord(number) & (larger.length - 1);
      while (larger[slot] != 0) {
        slot = (slot + 1) & (larger.length - 1);
      }
      larger[slot] = number + 1;
    }
    slots = larger;
  }

  /**
   * Sets what a commit says.
   *
   * @param time the committer's date, in seconds since 1970
   * @param unseen is given the parents that were not seen before and have to be read
   */
  synchronized void set(int number, CommitHeader header, long time, IntConsumer unseen) {
    int own = number - first;
    trees.set(own, header.tree());
    times[own] = time;
    int[] numbers = new int[header.parents().size()];
    for (int i = 0; i < numbers.length; i++) {
      int before = size();
      numbers[i] = numberOf(header.parents().get(i));
      if (size() > before) {
        unseen.accept(numbers[i]);
      }
    }
    parentStarts[own] = parents.size();
    parents.add(numbers.length);
    for (int parent : numbers) {
      parents.add(parent);
    }
  }

  /** Sets that a commit can't be read. */
  synchronized void setUnread(int number, String reason) {
    unread.put(number, new UnreadObject(id(number).name(), reason));
  }

  /** The commits that can't be read, by number. */
  Map<Integer, UnreadObject> unread() {
    return unread;
  }

  synchronized ObjectId id(int number) {
    return number < first ? ofGraph(() -> graph.get().id(number)) : ids.get(number - first);
  }

  /** The first 32 bits of a commit's id. */
  int firstWord(int number) {
    return number < first
        ? ofGraph(() -> graph.get().firstWord(number))
        : ids.firstWord(number - first);
  }

  /** The id of a commit's tree. The commit must have been read. */
  ObjectId tree(int number) {
    return number < first ? ofGraph(() -> graph.get().tree(number)) : trees.get(number - first);
  }

  /** The committer's date in seconds since 1970. The commit must have been read. */
  long time(int number) {
    return number < first ? ofGraph(() -> graph.get().time(number)) : times[number - first];
  }

  /** How many parents a commit has; 0 if it can't be read. */
  int parentCount(int number) {
    return number < first
        ? ofGraph(() -> graph.get().parents(number)).length
        : parents.get(parentStarts[number - first]);
  }

  /** The parents of a commit. */
  int[] parents(int number) {
    if (number < first) {
      return ofGraph(() -> graph.get().parents(number));
    }
    int start = parentStarts[number - first];
    int[] numbers = new int[parents.get(start)];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = parents.get(start + 1 + i);
    }
    return numbers;
  }

  /** Reads from the graph. */
  @FunctionalInterface
  private interface GraphReader<T> {
    T read() throws IOException;
  }

  private static <T> T ofGraph(GraphReader<T> reader) {
    try {
      return reader.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
