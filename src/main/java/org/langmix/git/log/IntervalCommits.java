package org.langmix.git.log;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.langmix.git.change.UnreadObject;

/** Which commits intervals have, and which commits their ends reach. */
final class IntervalCommits {
  static final int NO_INTERVAL = -1;

  private final CommitNumbers numbers;

  /**
   * By commit: an interval that has it, plus one; 0 if there is none. A commit that several have is
   * in several of these arrays.
   */
  private final List<int[]> layers = new ArrayList<>();

  /** What the commits reach from which walks began. */
  private final List<BitSet> roots = new ArrayList<>();

  /** By interval: from which of them the walk came to it. */
  private final int[] rootOf;

  /**
   * By interval: when it was entered, and when it was left. If that was while another one of the
   * same root was walked, it continues that one.
   */
  private final int[] entered;

  private final int[] left;
  private final UnreadObject[] troubles;
  private int clock;

  IntervalCommits(CommitNumbers numbers, int intervals) {
    this.numbers = numbers;
    this.layers.add(new int[numbers.size()]);
    this.rootOf = new int[intervals];
    this.entered = new int[intervals];
    this.left = new int[intervals];
    this.troubles = new UnreadObject[intervals];
  }

  /**
   * Sets the commits of an interval.
   *
   * @param reached the commits that one of its ends reaches
   */
  void set(int interval, IntList commits, BitSet reached) {
    for (int i = 0; i < commits.size(); i++) {
      add(commits.get(i), interval);
    }
    numbers.unread().entrySet().stream()
        .filter(entry -> reached.get(entry.getKey()))
        .findFirst()
        .ifPresent(entry -> troubles[interval] = entry.getValue());
  }

  private void add(int commit, int interval) {
    int layer = 0;
    while (layer < layers.size() && layers.get(layer)[commit] != 0) {
      layer++;
    }
    if (layer == layers.size()) {
      layers.add(new int[numbers.size()]);
    }
    layers.get(layer)[commit] = interval + 1;
  }

  /** Adds a commit from which a walk begins. Returns its number. */
  int addRoot(BitSet reached) {
    roots.add(reached);
    return roots.size() - 1;
  }

  void enter(int interval, int root) {
    rootOf[interval] = root;
    entered[interval] = clock++;
  }

  void leave(int interval) {
    left[interval] = clock++;
  }

  /** The first commit that could not be read and that one of the interval's ends reaches. */
  UnreadObject trouble(int interval) {
    return troubles[interval];
  }

  /** Whether any interval has a commit. */
  boolean isInAny(int commit) {
    return layers.get(0)[commit] != 0;
  }

  /** The intervals that have a commit. */
  int[] of(int commit) {
    int count = 0;
    while (count < layers.size() && layers.get(count)[commit] != 0) {
      count++;
    }
    int[] intervals = new int[count];
    for (int layer = 0; layer < count; layer++) {
      intervals[layer] = layers.get(layer)[commit] - 1;
    }
    return intervals;
  }

  /** Whether the end of an interval reaches a commit. */
  boolean reaches(int interval, int commit) {
    if (roots.get(rootOf[interval]).get(commit)) {
      return true;
    }
    for (int other : of(commit)) {
      if (rootOf[other] == rootOf[interval]
          && entered[other] <= entered[interval]
          && left[other] >= left[interval]) {
        return true;
      }
    }
    return false;
  }
}
