package org.langmix.history;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the revision that the newest revision is compared with. */
public final class Predecessor {
  private static final String MAINLINE = "mainline";
  private static final Pattern CANDIDATE = Pattern.compile("\\d[-_.~]?rc\\d");

  private Predecessor() {}

  /**
   * The predecessor of the last of some revisions.
   *
   * <ul>
   *   <li>For a sample of a branch, it is the sample before.
   *   <li>For a tag or {@code HEAD}, it is the last release of the same series, or else of any
   *       series. Release candidates are not releases. The predecessor of v7.3 is v7.2, not the
   *       point release v7.2.13.
   *   <li>If there is no such revision, it is the revision right before.
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
    List<Revision> sameSort =
        earlier.stream().filter(one -> one.isSample() == newest.isSample()).toList();
    List<Revision> releases = sameSort.stream().filter(one -> !isCandidate(one)).toList();
    List<Revision> sameSeries =
        releases.stream().filter(one -> one.series().equals(newest.series())).toList();
    Optional<Revision> release =
        isMainline(newest)
            ? last(releases).map(one -> mainlineReleaseOf(one, releases))
            : last(sameSeries).or(() -> last(releases));
    return release.or(() -> last(sameSort)).or(() -> last(earlier));
  }

  private static boolean isCandidate(Revision revision) {
    return !revision.isSample() && CANDIDATE.matcher(revision.name()).find();
  }

  private static boolean isMainline(Revision revision) {
    return series(revision).equals(MAINLINE);
  }

  /**
   * The mainline release that a point release's series is named after. If that release is not among
   * the releases, the point release itself.
   */
  private static Revision mainlineReleaseOf(Revision release, List<Revision> releases) {
    return releases.stream()
        .filter(one -> isMainline(one) && one.name().equals(series(release)))
        .findFirst()
        .orElse(release);
  }

  /** The series without the name of the clone. */
  private static String series(Revision revision) {
    String clone = revision.cloneName();
    return clone.isEmpty() ? revision.series() : revision.series().substring(clone.length() + 1);
  }

  private static Optional<Revision> last(List<Revision> revisions) {
    return revisions.isEmpty()
        ? Optional.empty()
        : Optional.of(revisions.get(revisions.size() - 1));
  }
}
