package org.langmix.git.log;

/** Is shown the commits of intervals. Each thread has a visitor of its own. */
@FunctionalInterface
public interface CommitVisitor {
  /**
   * Shows a commit, once.
   *
   * @param intervals the numbers of the intervals that it belongs to, at least one
   */
  void visit(LoggedCommit commit, int[] intervals);
}
