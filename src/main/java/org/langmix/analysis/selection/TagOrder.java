package org.langmix.analysis.selection;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.langmix.git.ref.Tag;

/**
 * The order of tags. Those of one vendor stay in the order of their versions; different vendors'
 * tags, and tags without a version, are merged by date.
 *
 * <p>The dates of versions do not always rise: v5.10.262 is younger than v5.11. So a tag counts as
 * no younger than those that follow it.
 */
final class TagOrder {
  private TagOrder() {}

  /** A tag and the date that it counts as. */
  private record Dated(Tag tag, LocalDate date) {}

  /**
   * The same tags in this order.
   *
   * @param tags in the order of their names
   */
  static List<Tag> merge(List<Tag> tags) {
    List<Deque<Dated>> groups = groups(tags);
    List<Tag> merged = new ArrayList<>();
    while (merged.size() < tags.size()) {
      groups.stream()
          .filter(group -> !group.isEmpty())
          .min(Comparator.comparing(group -> group.peekFirst().date()))
          .ifPresent(group -> merged.add(group.removeFirst().tag()));
    }
    return merged;
  }

  private static List<Deque<Dated>> groups(List<Tag> tags) {
    Map<String, List<Tag>> groups = new LinkedHashMap<>();
    for (Tag tag : tags) {
      String group = tag.version().group().orElse("alone " + tag.name());
      groups.computeIfAbsent(group, name -> new ArrayList<>()).add(tag);
    }
    return groups.values().stream().map(TagOrder::dated).toList();
  }

  private static Deque<Dated> dated(List<Tag> group) {
    Deque<Dated> dated = new ArrayDeque<>();
    LocalDate following = null;
    for (int i = group.size() - 1; i >= 0; i--) {
      LocalDate own = group.get(i).date().orElse(following);
      following = following == null || (own != null && own.isBefore(following)) ? own : following;
      dated.addFirst(new Dated(group.get(i), following == null ? LocalDate.MIN : following));
    }
    return dated;
  }
}
