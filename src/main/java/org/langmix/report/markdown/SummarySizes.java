package org.langmix.report.markdown;

/**
 * How much the summary shows of each clone.
 *
 * @param areas rows of the table of areas with Rust
 * @param modules rows of the table of modules in Rust
 * @param sections rows of the table of who maintains the Rust code
 * @param others rows of the table of sections of MAINTAINERS, and of the table of directories
 * @param pairs rows of the table of areas with a driver in both languages
 * @param changes rows of the table of areas that changed
 * @param revisions rows of the table of new code
 * @param names how many names one sentence lists
 */
record SummarySizes(
    int areas,
    int modules,
    int sections,
    int others,
    int pairs,
    int changes,
    int revisions,
    int names) {
  static final SummarySizes WIDEST = new SummarySizes(60, 30, 12, 10, 12, 15, 10, 12);

  private static final int LEAST = 3;

  boolean areLeast() {
    return equals(halved());
  }

  SummarySizes halved() {
    return new SummarySizes(
        half(areas),
        half(modules),
        half(sections),
        half(others),
        half(pairs),
        half(changes),
        half(revisions),
        half(names));
  }

  private static int half(int limit) {
    return Math.max(LEAST, limit / 2);
  }
}
