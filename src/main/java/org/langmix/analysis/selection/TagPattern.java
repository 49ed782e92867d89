package org.langmix.analysis.selection;

import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.io.FilenameUtils;
import org.langmix.git.ref.TagVersion;

/** Parses the values of {@code --tags}. */
final class TagPattern {
  private static final String RANGE = "..";

  private TagPattern() {}

  /**
   * Matches the names of the tags that a value stands for.
   *
   * @param known all tags of the repository
   * @throws SelectionException if an end of a range is not a tag, or the range is reversed
   */
  static Predicate<String> of(String value, List<String> known) {
    Predicate<TagVersion> kind = kind(value);
    if (kind != null) {
      return name -> kind.test(TagVersion.of(name));
    }
    if (value.contains(RANGE)) {
      return range(value, known);
    }
    return name -> FilenameUtils.wildcardMatch(name, value);
  }

  private static Predicate<TagVersion> kind(String value) {
    return switch (value) {
      case "all" -> version -> true;
      case "mainline" -> TagVersion::isMainline;
      case "rc" -> TagVersion::isCandidate;
      case "stable" -> TagVersion::isStable;
      default -> null;
    };
  }

  /**
   * Tags from one end to the other, of the same kind as one of the ends. If an end is a release
   * candidate, mainline releases are included too: v6.1-rc1..v6.2-rc1 has v6.1.
   */
  private static Predicate<String> range(String value, List<String> known) {
    int dots = value.indexOf(RANGE);
    List<String> ends =
        List.of(value.substring(0, dots), value.substring(dots + RANGE.length())).stream()
            .filter(end -> !end.isEmpty())
            .toList();
    ends.forEach(end -> requireKnown(end, known));
    TagVersion from = TagVersion.of(value.startsWith(RANGE) ? known.get(0) : ends.get(0));
    TagVersion to =
        TagVersion.of(
            value.endsWith(RANGE) ? known.get(known.size() - 1) : ends.get(ends.size() - 1));
    if (from.compareTo(to) > 0) {
      throw SelectionException.of(
          "the range '%s' is reversed; write '%s..%s'".formatted(value, to, from));
    }
    return name -> {
      TagVersion version = TagVersion.of(name);
      return version.compareTo(from) >= 0
          && version.compareTo(to) <= 0
          && (ends.contains(name) || ends.stream().anyMatch(end -> sameKind(end, version)));
    };
  }

  private static boolean sameKind(String end, TagVersion version) {
    TagVersion wanted = TagVersion.of(end);
    return (wanted.isMainline() && version.isMainline())
        || (wanted.isStable() && version.isStable())
        || (!wanted.isKernelVersion() && wanted.series().equals(version.series()))
        || (wanted.isCandidate() && (version.isCandidate() || version.isMainline()));
  }

  private static void requireKnown(String name, List<String> known) {
    if (!known.contains(name)) {
      throw SelectionException.of(
          "there is no tag '%s'; %s".formatted(name, NearestTags.describe(name, known)));
    }
  }
}
