package org.langmix.analysis.sums;

import java.util.Arrays;
import java.util.function.BiConsumer;
import org.langmix.analysis.counts.FileGroups;
import org.langmix.analysis.counts.FileGroups.Group;
import org.langmix.history.Tally;

/** The totals of a set of files, per group. */
final class Sums {
  private final int[] groups;
  private final Totals[] totals;

  /** Takes groups in ascending order, and the totals of each. */
  private Sums(int[] groups, Totals[] totals) {
    this.groups = groups;
    this.totals = totals;
  }

  void forEach(FileGroups files, BiConsumer<Group, Tally> consumer) {
    for (int i = 0; i < groups.length; i++) {
      consumer.accept(files.groupOf(groups[i]), totals[i].tally());
    }
  }

  /** Adds up files and other sums. */
  static final class Builder {
    private int[] groups = new int[4];
    private Totals[] totals = new Totals[4];
    private int count;

    /** The totals of a group, to which more can be added. */
    Totals of(int group) {
      int found = Arrays.binarySearch(groups, 0, count, group);
      return found >= 0 ? totals[found] : insert(-found - 1, group);
    }

    private Totals insert(int place, int group) {
      ensureCapacity(count + 1);
      System.arraycopy(groups, place, groups, place + 1, count - place);
      System.arraycopy(totals, place, totals, place + 1, count - place);
      count++;
      groups[place] = group;
      totals[place] = new Totals();
      return totals[place];
    }

    private void ensureCapacity(int wanted) {
      if (wanted > groups.length) {
        int capacity = Math.max(wanted, 2 * groups.length);
        groups = Arrays.copyOf(groups, capacity);
        totals = Arrays.copyOf(totals, capacity);
      }
    }

    /** Merges from the end, so that each old entry moves once, not once per new group. */
    void add(Sums sums) {
      int from = count - 1;
      count += missing(sums);
      ensureCapacity(count);
      int to = count - 1;
      for (int i = sums.groups.length - 1; i >= 0; i--) {
        while (from >= 0 && groups[from] > sums.groups[i]) {
          move(from--, to--);
        }
        if (from >= 0 && groups[from] == sums.groups[i]) {
          move(from--, to);
        } else {
          groups[to] = sums.groups[i];
          totals[to] = new Totals();
        }
        totals[to--].add(sums.totals[i]);
      }
    }

    private int missing(Sums sums) {
      int missing = 0;
      for (int group : sums.groups) {
        missing += Arrays.binarySearch(groups, 0, count, group) < 0 ? 1 : 0;
      }
      return missing;
    }

    private void move(int from, int to) {
      groups[to] = groups[from];
      totals[to] = totals[from];
    }

    Sums build() {
      return new Sums(Arrays.copyOf(groups, count), Arrays.copyOf(totals, count));
    }
  }
}
