package org.langmix.git.ref;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/** Walks through history and shows each commit once, after its parents. */
final class AncestorsFirst {
  /** How much older than its ancestor a commit may claim to be, in seconds. Clocks go wrong. */
  private static final long SLACK = 7 * 24 * 60 * 60;

  private final RevWalk walk;
  private final Set<RevCommit> seen = new HashSet<>();
  private long seenDownTo = Long.MAX_VALUE;

  /** A commit, and how many of its parents have been walked. */
  private static final class Step {
    private final RevCommit commit;
    private int parents;

    private Step(RevCommit commit) {
      this.commit = commit;
    }
  }

  AncestorsFirst(RevWalk walk) {
    this.walk = walk;
  }

  /** The time of a commit in seconds since 1970. */
  long time(String id) throws IOException {
    return time(walk.parseCommit(ObjectId.fromString(id)));
  }

  private static long time(RevCommit commit) {
    return Integer.toUnsignedLong(commit.getCommitTime());
  }

  /**
   * Walks from a commit down to a time, over what has not been seen yet.
   *
   * @param limit the time, in seconds since 1970; commits that are a week older are not walked
   * @throws IOException if a commit can't be read
   */
  void from(String id, long limit, Consumer<RevCommit> visitor) throws IOException {
    if (limit < seenDownTo) {
      seen.clear(); // the last walk ended too early
    }
    seenDownTo = limit;
    Deque<Step> steps = new ArrayDeque<>();
    enter(walk.parseCommit(ObjectId.fromString(id)), steps);
    while (!steps.isEmpty()) {
      Step step = steps.peek();
      if (step.parents < step.commit.getParentCount()) {
        enter(step.commit.getParent(step.parents++), steps);
      } else {
        visitor.accept(step.commit);
        steps.pop();
      }
    }
  }

  private void enter(RevCommit commit, Deque<Step> steps) throws IOException {
    walk.parseHeaders(commit);
    if (time(commit) >= seenDownTo - SLACK && seen.add(commit)) {
      steps.push(new Step(commit));
    }
  }
}
