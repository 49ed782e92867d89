package org.langmix.history;

import org.langmix.count.line.LineCounts;

/**
 * A number of files and the sums of their lines.
 *
 * @param files the number of counted files
 * @param counts the sums of the files' lines
 */
public record Tally(long files, LineCounts counts) {
  public static final Tally NONE = new Tally(0, LineCounts.NONE);

  public Tally plus(Tally other) {
    return new Tally(files + other.files, counts.plus(other.counts));
  }

  // These two figures differ between nearly all tallies, and cost less than all figures.
  @Override
  public int hashCode() {
    return Long.hashCode(files * 31 + counts.code());
  }
}
