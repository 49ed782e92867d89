package org.langmix.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A revision and the one that it follows.
 *
 * @param isWithinSeries whether both are of one series, or the series begins with the earlier one,
 *     as that of v7.3.4 begins with v7.3 or its candidates. If not, the earlier one is the newest
 *     of the series before.
 */
public record Succession(Revision before, Revision revision, boolean isWithinSeries) {
  /**
   * All revisions that follow another one.
   *
   * @param revisions tags in version order, then samples by date, then {@code HEAD}; those of
   *     several clones may follow each other
   */
  public static List<Succession> of(List<Revision> revisions) {
    Map<List<String>, Revision> newest = new HashMap<>();
    List<Succession> found = new ArrayList<>();
    for (Revision revision : revisions) {
      Lineage lineage = revision.lineage();
      String clone = revision.cloneName();
      List<String> series = List.of(clone, "series", lineage.family(), lineage.series());
      List<String> release = List.of(clone, "release", lineage.family(), lineage.release());
      List<String> family = List.of(clone, "family", lineage.family());
      Optional<Revision> within =
          Stream.of(series, release)
              .filter(key -> !key.get(key.size() - 1).isEmpty())
              .map(newest::get)
              .filter(one -> one != null)
              .findFirst();
      within
          .or(() -> Optional.ofNullable(newest.get(family)))
          .ifPresent(before -> found.add(new Succession(before, revision, within.isPresent())));
      Stream.of(series, release, family).forEach(key -> newest.put(key, revision));
    }
    return found;
  }
}
