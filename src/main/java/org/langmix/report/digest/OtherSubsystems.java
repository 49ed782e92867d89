package org.langmix.report.digest;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.langmix.history.Snapshot;
import org.langmix.report.Figures;
import org.langmix.subsystem.Origin;
import org.langmix.subsystem.Subsystem;
import org.langmix.subsystem.Subsystem.Kind;

/**
 * The sections of MAINTAINERS, or the directories, that the user asked for besides the areas. There
 * may be more than can be shown.
 *
 * @param kind {@link Kind#MAINTAINERS} or {@link Kind#PATH}
 * @param shown the subsystems to show, all of them if they are few; the one with the most Rust in
 *     the newest revision comes first
 * @param withRust how many have Rust in the newest revision
 * @param unshown how many of those with Rust are not shown
 */
public record OtherSubsystems(Kind kind, List<SubsystemFigures> shown, int withRust, int unshown) {

  public OtherSubsystems {
    shown = List.copyOf(shown);
  }

  /**
   * Chooses the subsystems to show.
   *
   * @param all the subsystems of this kind that exist in any revision
   * @param newest the newest revision
   * @param figures gives the figures of a subsystem
   * @param most how many may be shown
   */
  static OtherSubsystems of(
      Kind kind,
      List<Subsystem> all,
      Snapshot newest,
      Function<Subsystem, SubsystemFigures> figures,
      int most) {
    Predicate<Subsystem> hasRust = one -> newest.rustCode(one, Origin.KERNEL) > 0;
    List<Subsystem> withRust =
        all.stream()
            .filter(hasRust)
            .sorted(Comparator.comparingLong(one -> -newest.rustCode(one, Origin.KERNEL)))
            .toList();
    Stream<Subsystem> shown =
        all.size() <= most
            ? Stream.concat(withRust.stream(), all.stream().filter(hasRust.negate()))
            : withRust.stream().limit(most);
    return new OtherSubsystems(
        kind,
        shown.map(figures).toList(),
        withRust.size(),
        Math.max(0, all.size() <= most ? 0 : withRust.size() - most));
  }

  /** The noun for one of them, at the head of a table. */
  public String one() {
    return kind == Kind.MAINTAINERS ? "Section" : "Directory";
  }

  /** The noun for all of them, in a heading. */
  public String heading() {
    return kind == Kind.MAINTAINERS ? "Sections of MAINTAINERS" : "Directories";
  }

  /** What readers must know about the figures, in sentences. */
  public String note() {
    return kind == Kind.MAINTAINERS
        ? "Sections are those of the newest revision, at every revision; they overlap."
        : "A directory holds those below it.";
  }

  /** How many of them have Rust: {@code 54 sections of MAINTAINERS have Rust}. */
  public String amount() {
    String things =
        kind == Kind.MAINTAINERS
            ? Figures.amount(withRust, "section") + " of MAINTAINERS"
            : "%,d %s".formatted(withRust, withRust == 1 ? "directory" : "directories");
    return things + (withRust == 1 ? " has Rust" : " have Rust");
  }
}
