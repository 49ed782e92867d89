package org.langmix.history;

/**
 * Where a revision stands among others.
 *
 * @param series the name of its series: a line of revisions that follow each other
 * @param family the name of what its series belongs to: the series of a family follow each other
 * @param release the release that it leads to, or that its series begins with: v7.3 for v7.3-rc7,
 *     v7.3 and v7.3.4; empty if there is no such thing
 * @param isPrerelease whether it is a candidate for a release
 */
public record Lineage(String series, String family, String release, boolean isPrerelease) {
  /** The lineage of a revision in a series that belongs to nothing else. */
  public static Lineage of(String series) {
    return new Lineage(series, series, "", false);
  }
}
