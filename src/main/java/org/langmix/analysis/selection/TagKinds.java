package org.langmix.analysis.selection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.langmix.git.ref.TagVersion;

/** Says which kinds of tags there are. */
final class TagKinds {
  private static final int SHOWN = 5;

  private TagKinds() {}

  /** A clause such as {@code there are 33 stable (v6.1.1 to v6.1.33) and 2 debian (…)}. */
  static String describe(List<String> tagsInVersionOrder) {
    Map<String, List<String>> kinds = new LinkedHashMap<>();
    tagsInVersionOrder.forEach(
        tag -> kinds.computeIfAbsent(kind(TagVersion.of(tag)), k -> new ArrayList<>()).add(tag));
    if (kinds.isEmpty()) {
      return "there are no tags";
    }
    String shown =
        kinds.entrySet().stream()
            .limit(SHOWN)
            .map(kind -> describe(kind.getKey(), kind.getValue()))
            .collect(Collectors.joining(", "));
    int others = kinds.size() - SHOWN;
    return "there are "
        + shown
        + (others > 0 ? ", and tags of %,d more kinds".formatted(others) : "");
  }

  private static String describe(String kind, List<String> tags) {
    String first = tags.get(0);
    String last = tags.get(tags.size() - 1);
    String range = first.equals(last) ? first : first + " to " + last;
    return "%,d %s (%s)".formatted(tags.size(), kind, range);
  }

  private static String kind(TagVersion version) {
    if (version.isMainline()) {
      return "mainline";
    } else if (version.isCandidate()) {
      return "rc";
    } else if (version.isStable()) {
      return "stable";
    }
    String family = version.group().isPresent() ? version.family() : "";
    return family.isEmpty() || family.equals("v") ? "other" : family;
  }
}
