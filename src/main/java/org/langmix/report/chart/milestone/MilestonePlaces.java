package org.langmix.report.chart.milestone;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.langmix.history.Revision;
import org.langmix.history.Snapshot;

/**
 * The places of milestones among the revisions of a chart. A milestone has no place in a clone if
 * it is before the clone's first revision or after its last one.
 *
 * @param marked the milestones by their places, from left to right; a place is the index of a
 *     revision, or the middle between two indexes
 * @param unknown the milestones whose version and date do not tell whether and where they have a
 *     place
 */
public record MilestonePlaces(Map<Double, List<Milestone>> marked, List<Milestone> unknown) {

  public static MilestonePlaces of(List<Snapshot> snapshots, Milestones milestones) {
    Map<String, List<ClonePlaces.Placed>> clones = new LinkedHashMap<>();
    for (int index = 0; index < snapshots.size(); index++) {
      Revision revision = snapshots.get(index).revision();
      clones
          .computeIfAbsent(revision.cloneName(), tree -> new ArrayList<>())
          .add(new ClonePlaces.Placed(index, revision));
    }
    List<ClonePlaces> all = clones.values().stream().map(ClonePlaces::new).toList();
    Map<Double, List<Milestone>> marked = new TreeMap<>();
    List<Milestone> unknown = new ArrayList<>();
    for (Milestone milestone : milestones.all()) {
      List<ClonePlaces.Place> places = all.stream().map(clone -> clone.of(milestone)).toList();
      places.stream()
          .map(ClonePlaces.Place::at)
          .filter(OptionalDouble::isPresent)
          .forEach(
              at ->
                  marked
                      .computeIfAbsent(at.getAsDouble(), place -> new ArrayList<>())
                      .add(milestone));
      if (places.stream().noneMatch(place -> place.at().isPresent())
          && places.stream().anyMatch(place -> !place.isKnown())) {
        unknown.add(milestone);
      }
    }
    return new MilestonePlaces(marked, unknown);
  }
}
