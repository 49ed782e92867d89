package org.langmix.history;

import java.util.List;
import java.util.Optional;

/** Finds the revision that the newest revision is compared with. */
public final class Predecessor {
  private Predecessor() {}

  /**
   * The predecessor of the last of some revisions.
   *
   * <ul>
   *   <li>It is the last release of the same series. Release candidates are not releases, so the
   *       predecessor of v7.3 is v7.2.
   *   <li>If a series that is not the newest one's has come since, it is the release that this
   *       series began with, or else the last one of it: v7.2 or v7.2.13 for v7.3, but not v7.1.
   *   <li>If there is no release of the same family, it is the revision right before.
   * </ul>
   *
   * @param revisions the revisions of one clone, in version order
   * @return empty if there is only one revision
   */
  public static Optional<Revision> of(List<Revision> revisions) {
    int newest = revisions.size() - 1;
    return of(revisions.get(newest), revisions.subList(0, newest));
  }

  private static Optional<Revision> of(Revision newest, List<Revision> earlier) {
    List<Revision> releases =
        earlier.stream()
            .filter(one -> one.lineage().family().equals(newest.lineage().family()))
            .filter(one -> !one.lineage().isPrerelease())
            .toList();
    List<Revision> sameSeries = releases.stream().filter(one -> isOfSeries(one, newest)).toList();
    return last(releases)
        .map(one -> isPoint(newest) ? last(sameSeries).orElse(one) : beginning(one, sameSeries))
        .or(() -> last(earlier.stream().filter(one -> isReleaseBeside(one, newest)).toList()))
        .or(() -> last(earlier));
  }

  private static boolean isReleaseBeside(Revision one, Revision newest) {
    return one.isSample() == newest.isSample() && !one.lineage().isPrerelease();
  }

  /** Whether a revision's series began with a release: a point release, such as v7.3.4. */
  private static boolean isPoint(Revision revision) {
    return revision.lineage().series().equals(revision.lineage().release());
  }

  private static boolean isOfSeries(Revision one, Revision other) {
    return one.lineage().series().equals(other.lineage().series());
  }

  /**
   * The release that a release's series began with. If it is not among some, the release itself.
   */
  private static Revision beginning(Revision release, List<Revision> among) {
    return among.stream()
        .filter(one -> one.lineage().release().equals(release.lineage().release()))
        .reduce((first, second) -> second)
        .orElse(release);
  }

  private static Optional<Revision> last(List<Revision> revisions) {
    return revisions.isEmpty()
        ? Optional.empty()
        : Optional.of(revisions.get(revisions.size() - 1));
  }
}
