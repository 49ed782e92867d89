package org.langmix.report.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.langmix.history.Revision;
import org.langmix.history.Snapshot;

/** Where milestones lie among the revisions of a chart. */
final class MilestonePlaces {

  /** A revision, and its place on the axis. */
  private record Placed(int index, Revision revision, Optional<KernelVersion> version) {
    Optional<LocalDate> date() {
      return revision.date();
    }
  }

  private MilestonePlaces() {}

  /**
   * The milestones by their places, from left to right: at the index of a revision, or halfway
   * between two. Those before the first or behind the last revision are left out.
   */
  static Map<Double, List<Milestone>> of(List<Snapshot> snapshots, Milestones milestones) {
    Map<String, List<Placed>> trees = new LinkedHashMap<>();
    for (int index = 0; index < snapshots.size(); index++) {
      Revision revision = snapshots.get(index).revision();
      Optional<KernelVersion> version =
          revision.isSample() ? Optional.empty() : KernelVersion.parse(revision.name());
      trees
          .computeIfAbsent(revision.kernelTree(), tree -> new ArrayList<>())
          .add(new Placed(index, revision, version));
    }
    Map<Double, List<Milestone>> places = new TreeMap<>();
    for (List<Placed> tree : trees.values()) {
      for (Milestone milestone : milestones.all()) {
        place(milestone, tree)
            .ifPresent(
                place -> places.computeIfAbsent(place, p -> new ArrayList<>()).add(milestone));
      }
    }
    return places;
  }

  private static OptionalDouble place(Milestone milestone, List<Placed> tree) {
    List<Placed> tags = tree.stream().filter(placed -> placed.version().isPresent()).toList();
    if (milestone.version().isEmpty()) {
      return byDate(milestone, tree.stream().filter(MilestonePlaces::isOnTheMainLine).toList());
    }
    OptionalDouble among = byVersion(milestone.version().get(), tags);
    return among.isPresent() || isBefore(milestone.version().get(), tags)
        ? among
        : byDate(milestone, behind(tags, tree));
  }

  /** The last tag, and what is no version but a sample or HEAD. */
  private static List<Placed> behind(List<Placed> tags, List<Placed> tree) {
    Placed last = tags.isEmpty() ? null : tags.get(tags.size() - 1);
    return tree.stream().filter(p -> p.version().isEmpty() || p.equals(last)).toList();
  }

  private static boolean isOnTheMainLine(Placed placed) {
    return placed.version().map(KernelVersion::isMainline).orElse(true);
  }

  private static boolean isBefore(KernelVersion version, List<Placed> tags) {
    return !tags.isEmpty() && version.compareTo(tags.get(0).version().orElseThrow()) < 0;
  }

  private static OptionalDouble byVersion(KernelVersion version, List<Placed> tags) {
    for (int i = 0; i < tags.size(); i++) {
      int order = tags.get(i).version().orElseThrow().compareTo(version);
      if (order == 0) {
        return OptionalDouble.of(tags.get(i).index());
      }
      if (order > 0) {
        return i == 0
            ? OptionalDouble.empty()
            : OptionalDouble.of((tags.get(i - 1).index() + tags.get(i).index()) / 2.0);
      }
    }
    return OptionalDouble.empty();
  }

  /** At the first revision that could have it, if their dates rise so that there is one. */
  private static OptionalDouble byDate(Milestone milestone, List<Placed> revisions) {
    List<Placed> dated = revisions.stream().filter(placed -> placed.date().isPresent()).toList();
    for (int i = 1; i < dated.size(); i++) {
      if (date(dated, i).isBefore(date(dated, i - 1))) {
        return OptionalDouble.empty();
      }
    }
    for (int i = 0; i < dated.size() && milestone.date().isPresent(); i++) {
      int order = date(dated, i).compareTo(milestone.date().get());
      if (order >= 0) {
        return i == 0 && order > 0
            ? OptionalDouble.empty()
            : OptionalDouble.of(dated.get(i).index());
      }
    }
    return OptionalDouble.empty();
  }

  private static LocalDate date(List<Placed> dated, int index) {
    return dated.get(index).date().orElseThrow();
  }
}
