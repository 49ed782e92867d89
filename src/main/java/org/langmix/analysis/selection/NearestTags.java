package org.langmix.analysis.selection;

import java.util.Collections;
import java.util.List;
import org.langmix.git.ref.TagVersion;

/** Suggests tags that the user may have meant. */
final class NearestTags {
  private static final int EACH_SIDE = 2;

  private NearestTags() {}

  /**
   * A clause such as {@code the nearest tags are v6.1, v6.2}. If no tag is like the name, the
   * clause names the first and the last tag instead.
   */
  static String describe(String name, List<String> tagsInVersionOrder) {
    if (tagsInVersionOrder.isEmpty()) {
      return "there are no tags";
    }
    TagVersion version = TagVersion.of(asTag(name));
    if (!name.matches("v?\\d.*") && !hasSeries(version.series(), tagsInVersionOrder)) {
      return "the tags go from %s to %s"
          .formatted(
              tagsInVersionOrder.get(0), tagsInVersionOrder.get(tagsInVersionOrder.size() - 1));
    }
    List<String> alike =
        tagsInVersionOrder.stream()
            .filter(tag -> TagVersion.of(tag).group().equals(version.group()))
            .toList();
    List<String> tags = alike.isEmpty() ? tagsInVersionOrder : alike;
    int place = Collections.binarySearch(tags.stream().map(TagVersion::of).toList(), version);
    int middle = place < 0 ? -place - 1 : place;
    int to = Math.min(tags.size(), Math.max(middle + EACH_SIDE, 2 * EACH_SIDE));
    int from = Math.max(0, Math.min(middle - EACH_SIDE, to - 2 * EACH_SIDE));
    return "the nearest tags are " + String.join(", ", tags.subList(from, to));
  }

  /** Completes a version number that lacks its v or its second part. */
  private static String asTag(String name) {
    String tag = name.matches("\\d.*") ? "v" + name : name;
    return tag.matches("v\\d+") ? tag + ".0" : tag;
  }

  private static boolean hasSeries(String series, List<String> tags) {
    return tags.stream().anyMatch(tag -> TagVersion.of(tag).series().equals(series));
  }
}
