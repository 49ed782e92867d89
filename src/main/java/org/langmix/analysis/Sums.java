package org.langmix.analysis;

import java.util.HashMap;
import java.util.Map;
import org.langmix.count.Language;
import org.langmix.history.Tally;
import org.langmix.subsystem.Classification;

/** The figures of a set of files, by what their paths say of them. */
final class Sums {

  /** Files of one language and classification. */
  record Group(Classification classification, Language language) {}

  private final Map<Group, Tally> tallies;

  private Sums(Map<Group, Tally> tallies) {
    this.tallies = tallies;
  }

  Map<Group, Tally> byGroup() {
    return tallies;
  }

  /** Adds up. */
  static final class Builder {
    private final Map<Group, Tally> tallies = new HashMap<>();

    void add(Group group, Tally tally) {
      tallies.merge(group, tally, Tally::plus);
    }

    void add(Sums sums) {
      sums.tallies.forEach(this::add);
    }

    Sums build() {
      return new Sums(Map.copyOf(tallies));
    }
  }
}
