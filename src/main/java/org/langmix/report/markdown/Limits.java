package org.langmix.report.markdown;

/**
 * How much is shown of each clone, so that a digest stays below some 20 kB.
 *
 * @param areas rows of the areas with Rust
 * @param pairs rows of those with a driver in both languages
 * @param changes rows of those that changed
 * @param revisions rows of new code
 * @param names that one sentence lists
 */
record Limits(int areas, int pairs, int changes, int revisions, int names) {
  private static final Limits ALONE = new Limits(60, 12, 15, 10, 12);
  private static final int LEAST = 4;

  static Limits ofEachOf(int clones) {
    return new Limits(
        Math.max(LEAST, ALONE.areas / clones),
        Math.max(LEAST, ALONE.pairs / clones),
        Math.max(LEAST, ALONE.changes / clones),
        Math.max(LEAST, ALONE.revisions / clones),
        Math.max(LEAST, ALONE.names / clones));
  }
}
