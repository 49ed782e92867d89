package org.langmix.history;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The first measured revision of each clone that has something of a name. */
public final class FirstRevisions {
  /** By clone and name. */
  private final Map<List<String>, Revision> first = new HashMap<>();

  /**
   * Finds them.
   *
   * @param names the names that a revision has
   */
  public FirstRevisions(History history, Function<KernelFacts, Collection<String>> names) {
    for (Snapshot snapshot : history.snapshots()) {
      Revision revision = snapshot.revision();
      KernelFacts facts = history.facts().get(revision);
      if (facts != null) {
        for (String name : names.apply(facts)) {
          first.merge(key(revision, name), revision, FirstRevisions::earlier);
        }
      }
    }
  }

  private static List<String> key(Revision revision, String name) {
    return List.of(revision.cloneName(), name);
  }

  /** Of two tags or two samples, the first in their order; else the one with the earlier date. */
  private static Revision earlier(Revision first, Revision second) {
    boolean inOrder = first.isSample() == second.isSample();
    return inOrder || !day(second).isBefore(day(first)) ? first : second;
  }

  /** A revision without a date comes last. */
  private static LocalDate day(Revision revision) {
    return revision.date().orElse(LocalDate.MAX);
  }

  /** The name of the first revision of the same clone that has a name. */
  public String of(Revision revision, String name) {
    return first.get(key(revision, name)).name();
  }
}
