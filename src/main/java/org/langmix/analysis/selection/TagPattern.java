package org.langmix.analysis.selection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.io.FilenameUtils;
import org.langmix.git.ref.TagVersion;

/** Parses the values of {@code --tags}. */
final class TagPattern {
  private static final String RANGE = "..";
  private static final String NEWEST = "newest";

  private TagPattern() {}

  /**
   * Matches the names of the tags that a value stands for.
   *
   * @param known all tags of the repository
   * @throws SelectionException if an end of a range is not a tag, or the range is reversed
   */
  static Predicate<String> of(String value, List<String> known) {
    if (value.equals(NEWEST)) {
      return newest(known)::contains;
    }
    Predicate<TagVersion> kind = kind(value);
    if (kind != null) {
      return name -> kind.test(TagVersion.of(name));
    }
    if (value.contains(RANGE)) {
      return range(value, known);
    }
    return name -> FilenameUtils.wildcardMatch(name, value);
  }

  /** Whether a value stands for a kind of tags, whatever their names. */
  static boolean isKind(String value) {
    return kind(value) != null || value.equals(NEWEST);
  }

  /**
   * The newest tag of each series. If mainline's newest release has point releases, their newest
   * stands for it: v7.3.4 for v7.3. Names without a number are no versions.
   */
  private static Set<String> newest(List<String> known) {
    Map<String, TagVersion> newest = new LinkedHashMap<>();
    known.stream()
        .map(TagVersion::of)
        .filter(version -> version.group().isPresent())
        .forEach(version -> newest.put(version.family() + " " + version.series(), version));
    Set<String> continued =
        newest.values().stream()
            .filter(TagPattern::isPoint)
            .map(TagVersion::release)
            .collect(Collectors.toSet());
    return newest.values().stream()
        .filter(version -> isPoint(version) || !continued.contains(version.release()))
        .map(TagVersion::toString)
        .collect(Collectors.toSet());
  }

  /** Whether a series began with a release: that of v7.3.4 with v7.3. */
  private static boolean isPoint(TagVersion version) {
    return !version.release().isEmpty() && version.series().equals(version.release());
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
        || (!wanted.isKernelVersion() && wanted.family().equals(version.family()))
        || (wanted.isCandidate() && (version.isCandidate() || version.isMainline()));
  }

  private static void requireKnown(String name, List<String> known) {
    if (!known.contains(name)) {
      throw SelectionException.of(
          "there is no tag '%s'; %s".formatted(name, NearestTags.describe(name, known)));
    }
  }
}
