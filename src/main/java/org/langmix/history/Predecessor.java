package org.langmix.history;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what the newest revision is compared with. */
public final class Predecessor {
  private static final String MAINLINE = "mainline";
  private static final Pattern CANDIDATE = Pattern.compile("\\d[-_.~]?rc\\d");

  private Predecessor() {}

  /**
   * What came before the last of some revisions: for a sample of a branch the sample before; for a
   * tag or {@code HEAD} the last release, no candidate, of its series, or else of any. Mainline
   * goes on from v7.2 and not from v7.2.13. Where none is measured it is the one right before.
   *
   * @param revisions of one clone, in version order
   * @return empty of one alone
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

  /** The release that a series of point releases is named after, if it is measured. */
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
