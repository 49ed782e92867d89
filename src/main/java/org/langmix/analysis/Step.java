package org.langmix.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.langmix.analysis.churn.TreePair;
import org.langmix.git.tree.Directory;
import org.langmix.history.Predecessor;
import org.langmix.history.Revision;
import org.langmix.history.Succession;

/** From a revision to a later one. */
record Step(Revision before, Revision revision) {
  // As good as the record's own, which is slow at first: it is built from method handles.
  @Override
  public int hashCode() {
    return before.hashCode() * 31 + revision.hashCode();
  }

  /** From each revision to the one that follows it. */
  static List<Step> neighbours(List<Revision> revisions) {
    return Succession.of(revisions).stream()
        .map(one -> new Step(one.before(), one.revision()))
        .toList();
  }

  /** From the preceding release to the newest revision; empty if there is only one revision. */
  static Optional<Step> latest(List<Revision> revisions) {
    Revision newest = revisions.get(revisions.size() - 1);
    return Predecessor.of(revisions).map(before -> new Step(before, newest));
  }

  Stream<Revision> revisions() {
    return Stream.of(before, revision);
  }

  TreePair trees(Map<Revision, Directory> roots) {
    return new TreePair(roots.get(before), roots.get(revision));
  }
}
