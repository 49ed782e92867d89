package org.langmix.git.ref;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * Puts tags behind those that they descend from, and changes nothing else in their order. Tags of
 * known series are trusted among each other.
 */
final class TopologicalOrder {
  private final AncestorsFirst walk;
  private final List<Tag> tags;
  private final Map<ObjectId, List<Tag>> byCommit = new HashMap<>();

  TopologicalOrder(RevWalk walk, List<Tag> tags) {
    this.walk = new AncestorsFirst(walk);
    this.tags = tags;
    for (Tag tag : tags) {
      tag.commit()
          .map(ObjectId::fromString)
          .ifPresent(id -> byCommit.computeIfAbsent(id, key -> new ArrayList<>()).add(tag));
    }
  }

  /**
   * The tags in their new order.
   *
   * @throws IOException if a commit can't be read
   */
  List<Tag> tags() throws IOException {
    if (tags.stream().allMatch(tag -> tag.version().isOfKnownSeries())) {
      return tags;
    }
    List<Long> limits = limits();
    Set<Tag> ordered = new LinkedHashSet<>();
    for (int i = 0; i < tags.size(); i++) {
      Tag tag = tags.get(i);
      if (!ordered.contains(tag) && tag.commit().isPresent() && limits.get(i) < Long.MAX_VALUE) {
        walk.from(
            tag.commit().get(),
            limits.get(i),
            commit -> ordered.addAll(byCommit.getOrDefault(commit, List.of())));
      }
      ordered.add(tag);
    }
    return List.copyOf(ordered);
  }

  /**
   * How far back to walk from each tag: to the oldest of those behind it that may be its ancestor.
   */
  private List<Long> limits() throws IOException {
    Long[] limits = new Long[tags.size()];
    long oldest = Long.MAX_VALUE;
    long oldestUncertain = Long.MAX_VALUE;
    for (int i = tags.size() - 1; i >= 0; i--) {
      Tag tag = tags.get(i);
      boolean isCertain = tag.version().isOfKnownSeries();
      limits[i] = isCertain ? oldestUncertain : oldest;
      if (tag.commit().isPresent()) {
        long time = walk.time(tag.commit().get());
        oldest = Math.min(oldest, time);
        oldestUncertain = isCertain ? oldestUncertain : Math.min(oldestUncertain, time);
      }
    }
    return List.of(limits);
  }
}
