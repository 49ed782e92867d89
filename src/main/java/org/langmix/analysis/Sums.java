package org.langmix.analysis;

import java.util.Arrays;
import java.util.function.BiConsumer;
import org.langmix.analysis.FileGroups.Group;
import org.langmix.history.Tally;

/** The figures of a set of files, by their groups. */
final class Sums {
  private final int[] groups;
  private final Totals[] totals;

  /** Takes groups in rising order, and what belongs to each. */
  private Sums(int[] groups, Totals[] totals) {
    this.groups = groups;
    this.totals = totals;
  }

  void forEach(FileGroups files, BiConsumer<Group, Tally> consumer) {
    for (int i = 0; i < groups.length; i++) {
      consumer.accept(files.groupOf(groups[i]), totals[i].tally());
    }
  }

  /** Adds up. */
  static final class Builder {
    private int[] groups = new int[4];
    private Totals[] totals = new Totals[4];
    private int count;

    /** What the files of a group add up to. */
    Totals of(int group) {
      int found = Arrays.binarySearch(groups, 0, count, group);
      return found >= 0 ? totals[found] : insert(-found - 1, group);
    }

    private Totals insert(int place, int group) {
      if (count == groups.length) {
        groups = Arrays.copyOf(groups, 2 * count);
        totals = Arrays.copyOf(totals, 2 * count);
      }
      System.arraycopy(groups, place, groups, place + 1, count - place);
      System.arraycopy(totals, place, totals, place + 1, count - place);
      count++;
      groups[place] = group;
      totals[place] = new Totals();
      return totals[place];
    }

    void add(Sums sums) {
      for (int i = 0; i < sums.groups.length; i++) {
        of(sums.groups[i]).add(sums.totals[i]);
      }
    }

    Sums build() {
      return new Sums(Arrays.copyOf(groups, count), Arrays.copyOf(totals, count));
    }
  }
}
