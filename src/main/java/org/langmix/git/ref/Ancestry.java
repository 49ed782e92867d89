package org.langmix.git.ref;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/** Which of some commits descend from each other, found out in one walk through their history. */
public final class Ancestry {
  private static final BitSet NONE = new BitSet();

  private final Map<ObjectId, Integer> numbers = new HashMap<>();

  /** By number: the numbers of a commit's ancestors. */
  private final Map<Integer, BitSet> ancestors = new HashMap<>();

  /** Among these commits no one is known to descend from another. */
  static Ancestry unknown() {
    return new Ancestry(List.of());
  }

  private Ancestry(List<String> commits) {
    for (String commit : commits) {
      numbers.putIfAbsent(ObjectId.fromString(commit), numbers.size());
    }
  }

  /**
   * @throws IOException if a commit of the history can't be read
   */
  static Ancestry of(List<String> commits, RevWalk revWalk) throws IOException {
    Ancestry ancestry = new Ancestry(commits);
    AncestorsFirst walk = new AncestorsFirst(revWalk);
    long oldest = Long.MAX_VALUE;
    for (String commit : commits) {
      oldest = Math.min(oldest, walk.time(commit));
    }
    // Neighbours in history mostly have the same set, and share it.
    Map<RevCommit, BitSet> withItself = new HashMap<>();
    for (String commit : commits) {
      walk.from(commit, oldest, visited -> ancestry.visit(visited, withItself));
    }
    return ancestry;
  }

  private void visit(RevCommit commit, Map<RevCommit, BitSet> withItself) {
    BitSet all = NONE;
    for (RevCommit parent : commit.getParents()) {
      all = union(all, withItself.getOrDefault(parent, NONE));
    }
    Integer number = numbers.get(commit);
    if (number != null) {
      ancestors.put(number, all);
      all = (BitSet) all.clone();
      all.set(number);
    }
    withItself.put(commit, all);
  }

  private static BitSet union(BitSet one, BitSet other) {
    if (other.isEmpty() || one.equals(other)) {
      return one;
    }
    BitSet both = (BitSet) one.clone();
    both.or(other);
    if (both.equals(one)) {
      return one;
    }
    return both.equals(other) ? other : both;
  }

  /** Whether both are among the commits, and one is an ancestor of the other. */
  public boolean isAncestor(String ancestor, String descendant) {
    Integer wanted = numbers.get(ObjectId.fromString(ancestor));
    Integer from = numbers.get(ObjectId.fromString(descendant));
    return wanted != null && from != null && ancestors.getOrDefault(from, NONE).get(wanted);
  }
}
