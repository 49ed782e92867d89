package org.langmix.report.markdown;

/**
 * How much is shown of each clone.
 *
 * @param areas rows of the areas with Rust
 * @param others rows of the sections of MAINTAINERS, and of directories
 * @param pairs rows of those with a driver in both languages
 * @param changes rows of those that changed
 * @param revisions rows of new code
 * @param names that one sentence lists
 */
record Limits(int areas, int others, int pairs, int changes, int revisions, int names) {
  static final Limits WIDEST = new Limits(60, 10, 12, 15, 10, 12);

  private static final int LEAST = 3;

  boolean areLeast() {
    return equals(halved());
  }

  Limits halved() {
    return new Limits(
        half(areas), half(others), half(pairs), half(changes), half(revisions), half(names));
  }

  private static int half(int limit) {
    return Math.max(LEAST, limit / 2);
  }
}
