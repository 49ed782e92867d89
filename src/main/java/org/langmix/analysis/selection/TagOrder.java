package org.langmix.analysis.selection;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.langmix.git.ref.Tag;
import org.langmix.git.ref.TagVersion;

/**
 * The order of tags. Those of one vendor stay in the order of their versions; different vendors'
 * tags, and tags without a version, are merged by date.
 *
 * <p>The dates of versions do not always rise: v5.10.262 is younger than v5.11. So a tag counts as
 * no younger than those that follow it.
 */
final class TagOrder {
  private TagOrder() {}

  /** What a tag belongs to, and the date that it counts as. */
  private record Dated<T>(T of, LocalDate date) {}

  /**
   * Merges what belongs to tags.
   *
   * @param tags in the order of the tags' names
   */
  static <T> List<T> merge(List<T> tags, Function<T, Tag> tag) {
    List<Deque<Dated<T>>> groups = groups(tags, tag);
    List<T> merged = new ArrayList<>();
    while (merged.size() < tags.size()) {
      groups.stream()
          .filter(group -> !group.isEmpty())
          .min(Comparator.comparing(group -> group.peekFirst().date()))
          .ifPresent(group -> merged.add(group.removeFirst().of()));
    }
    return merged;
  }

  private static <T> List<Deque<Dated<T>>> groups(List<T> tags, Function<T, Tag> tag) {
    Map<String, List<T>> groups = new LinkedHashMap<>();
    for (T one : tags) {
      TagVersion version = tag.apply(one).version();
      String group = version.group().orElse("alone " + version);
      groups.computeIfAbsent(group, name -> new ArrayList<>()).add(one);
    }
    return groups.values().stream().map(group -> dated(group, tag)).toList();
  }

  private static <T> Deque<Dated<T>> dated(List<T> group, Function<T, Tag> tag) {
    Deque<Dated<T>> dated = new ArrayDeque<>();
    LocalDate following = null;
    for (int i = group.size() - 1; i >= 0; i--) {
      LocalDate own = tag.apply(group.get(i)).date().orElse(following);
      following = following == null || (own != null && own.isBefore(following)) ? own : following;
      dated.addFirst(new Dated<>(group.get(i), following == null ? LocalDate.MIN : following));
    }
    return dated;
  }
}
