package org.langmix.analysis.selection;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The days as of which the commits of a branch count, where clocks have run backwards. Along first
 * parents, the longest run of days that never go back is trusted. Of several longest ones it is the
 * one that begins with the oldest commit, and then the one with the earliest days. Any other commit
 * counts as of the day of the trusted commit before it, or, if there is none, of the first trusted
 * commit.
 */
final class BranchDates {
  private final int[] days;
  private final int untrusted;

  private BranchDates(int[] days, int untrusted) {
    this.days = days;
    this.untrusted = untrusted;
  }

  /**
   * @param days the commits' own days since 1970, the newest commit first; git has none before
   *     that, and none after 2106 in its commits' headers as JGit reads them
   */
  static BranchDates of(int[] days) {
    BitSet trusted = longestRun(days);
    int[] result = days.clone();
    int day = days.length == 0 ? 0 : days[trusted.length() - 1];
    for (int i = days.length - 1; i >= 0; i--) {
      day = trusted.get(i) ? days[i] : day;
      result[i] = day;
    }
    return new BranchDates(result, days.length - trusted.cardinality());
  }

  private static BitSet longestRun(int[] days) {
    Runs runs = new Runs(days);
    for (int i = days.length - 1; i >= 0; i--) {
      runs.add(i);
    }
    BitSet run = new BitSet(days.length);
    for (int i = runs.best(); i >= 0; i = runs.before[i]) {
      run.set(i);
    }
    return run;
  }

  /**
   * The longest run that ends with each commit. A Fenwick tree over days gives the best of those
   * that end by a day, so that all are found in time n log n.
   */
  private static final class Runs {
    private static final int NONE = -1;

    private final int[] days;
    private final int[] lengths;
    private final int[] starts;
    private final int[] before;
    private final int[] tree;

    Runs(int[] days) {
      this.days = days;
      this.lengths = new int[days.length];
      this.starts = new int[days.length];
      this.before = new int[days.length];
      this.tree = new int[Arrays.stream(days).max().orElse(0) + 2];
      Arrays.fill(tree, NONE);
    }

    /** Adds a commit; those before it were added. */
    void add(int commit) {
      int last = bestBy(days[commit]);
      lengths[commit] = last == NONE ? 1 : lengths[last] + 1;
      starts[commit] = last == NONE ? commit : starts[last];
      before[commit] = last;
      for (int node = days[commit] + 1; node < tree.length; node += Integer.lowestOneBit(node)) {
        tree[node] = better(tree[node], commit);
      }
    }

    /** The last commit of the best run of all. */
    int best() {
      return bestBy(tree.length - 2);
    }

    /** The last commit of the best run that ends by a day. */
    private int bestBy(int day) {
      int best = NONE;
      for (int node = day + 1; node > 0; node -= Integer.lowestOneBit(node)) {
        best = better(best, tree[node]);
      }
      return best;
    }

    private int better(int one, int other) {
      if (one == NONE || other == NONE) {
        return Math.max(one, other);
      }
      int order = Integer.compare(lengths[one], lengths[other]);
      order = order == 0 ? Integer.compare(starts[one], starts[other]) : order;
      order = order == 0 ? Integer.compare(days[other], days[one]) : order;
      return order >= 0 ? one : other;
    }
  }

  /**
   * The day since 1970 as of which a commit counts.
   *
   * @param commit how many commits of the branch are newer
   */
  int day(int commit) {
    return days[commit];
  }

  int count() {
    return days.length;
  }

  /** How many commits count as of another day than they might. */
  int untrusted() {
    return untrusted;
  }

  /** Collects days, four bytes each. */
  static final class Builder {
    private static final int FIRST_LENGTH = 1 << 12;

    private int[] days = new int[FIRST_LENGTH];
    private int count;

    void add(long day) {
      if (count == days.length) {
        days = Arrays.copyOf(days, 2 * count);
      }
      days[count++] = Math.toIntExact(day);
    }

    BranchDates build() {
      return of(Arrays.copyOf(days, count));
    }
  }
}
