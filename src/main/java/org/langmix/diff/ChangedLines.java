package org.langmix.diff;

/**
 * How many lines one version of a file added to another, and how many it removed, or the sum over
 * several files. Both numbers are the smallest possible: lines of the longest common subsequence
 * are neither added nor removed. A changed line is one line removed and one line added.
 *
 * @param added physical lines that only the new version has
 * @param removed physical lines that only the old version has
 * @param codeAdded the same as {@code added}, if a version consisted of its code lines alone
 * @param codeRemoved the same as {@code removed}, if a version consisted of its code lines alone
 */
public record ChangedLines(long added, long removed, long codeAdded, long codeRemoved) {
  public static final ChangedLines NONE = new ChangedLines(0, 0, 0, 0);

  /**
   * @throws IllegalArgumentException if a number is negative
   */
  public ChangedLines {
    if (added < 0 || removed < 0 || codeAdded < 0 || codeRemoved < 0) {
      throw new IllegalArgumentException("a negative number of lines");
    }
  }

  public ChangedLines plus(ChangedLines more) {
    return new ChangedLines(
        added + more.added,
        removed + more.removed,
        codeAdded + more.codeAdded,
        codeRemoved + more.codeRemoved);
  }
}
