package org.langmix.report.chart.milestone;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.langmix.history.Revision;

/** Finds the places of milestones among the revisions of one clone. */
final class ClonePlaces {
  private final List<Placed> all;
  private final List<Placed> tags;

  /** A revision, and its index among the revisions of all clones. */
  record Placed(int index, Revision revision, Optional<KernelVersion> version) {
    Placed(int index, Revision revision) {
      this(
          index,
          revision,
          revision.isSample() ? Optional.empty() : KernelVersion.parse(revision.name()));
    }

    private boolean isDated() {
      return revision.date().isPresent();
    }

    private LocalDate date() {
      return revision.date().orElseThrow();
    }

    private boolean isOnTheMainLine() {
      return version.map(KernelVersion::isMainline).orElse(true);
    }

    private boolean isMainlineRelease() {
      return version.filter(v -> v.isMainline() && v.isRelease()).isPresent();
    }
  }

  /**
   * A milestone's place, as far as it is known.
   *
   * @param at the index of a revision, or the middle between two indexes; empty if the milestone
   *     has no place in this clone, or if its place is not known
   * @param isKnown false if the clone does not tell whether the milestone has a place in it
   */
  record Place(OptionalDouble at, boolean isKnown) {
    private static final Place OUTSIDE = new Place(OptionalDouble.empty(), true);
    private static final Place UNKNOWN = new Place(OptionalDouble.empty(), false);

    private static Place at(double index) {
      return new Place(OptionalDouble.of(index), true);
    }
  }

  /**
   * A clone.
   *
   * @param all the revisions of the clone
   */
  ClonePlaces(List<Placed> all) {
    this.all = List.copyOf(all);
    this.tags = all.stream().filter(placed -> placed.version().isPresent()).toList();
  }

  /**
   * The place of a milestone by its version, or by its date if the milestone or the clone's
   * revisions have no version.
   */
  Place of(Milestone milestone) {
    return milestone.version().isPresent() && !tags.isEmpty()
        ? byVersion(milestone.version().get(), milestone)
        : byDate(milestone);
  }

  private Place byVersion(KernelVersion version, Milestone milestone) {
    for (int i = 0; i < tags.size(); i++) {
      int order = tags.get(i).version().orElseThrow().compareTo(version);
      if (order == 0) {
        return Place.at(tags.get(i).index());
      }
      if (order > 0) {
        return i == 0
            ? Place.OUTSIDE
            : Place.at((tags.get(i - 1).index() + tags.get(i).index()) / 2.0);
      }
    }
    Placed last = tags.get(tags.size() - 1);
    return milestone
        .date()
        .map(date -> among(p -> p.version().isEmpty() || p.equals(last), date))
        .filter(OptionalDouble::isPresent)
        .map(at -> Place.at(at.getAsDouble()))
        .orElse(Place.OUTSIDE);
  }

  private Place byDate(Milestone milestone) {
    List<LocalDate> dates =
        all.stream().filter(Placed::isDated).map(Placed::date).sorted().toList();
    if (milestone.date().isEmpty() || dates.isEmpty()) {
      return Place.UNKNOWN;
    }
    LocalDate date = milestone.date().get();
    if (date.isBefore(dates.get(0)) || date.isAfter(dates.get(dates.size() - 1))) {
      return Place.OUTSIDE;
    }
    List<Predicate<Placed>> lines =
        List.of(
            placed -> true,
            Placed::isOnTheMainLine,
            Placed::isMainlineRelease,
            placed -> placed.version().isEmpty());
    return lines.stream()
        .map(line -> among(line, date))
        .filter(OptionalDouble::isPresent)
        .findFirst()
        .map(at -> Place.at(at.getAsDouble()))
        .orElse(Place.UNKNOWN);
  }

  /**
   * The index of the first of some revisions that is not older than a date. Empty if their dates do
   * not rise, or if the date is outside their range.
   */
  private OptionalDouble among(Predicate<Placed> line, LocalDate date) {
    List<Placed> dated = all.stream().filter(line).filter(Placed::isDated).toList();
    for (int i = 1; i < dated.size(); i++) {
      if (dated.get(i).date().isBefore(dated.get(i - 1).date())) {
        return OptionalDouble.empty();
      }
    }
    if (dated.isEmpty() || date.isBefore(dated.get(0).date())) {
      return OptionalDouble.empty();
    }
    return dated.stream()
        .filter(placed -> !placed.date().isBefore(date))
        .mapToDouble(Placed::index)
        .findFirst();
  }
}
