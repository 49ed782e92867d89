package org.langmix.subsystem;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Selects the files that are counted at all.
 *
 * @param only patterns; a file must match at least one of them; empty for all files
 * @param exclude patterns; a file must match none of them
 */
public record PathFilter(List<PathPattern> only, List<PathPattern> exclude) {
  /** All files. */
  public static final PathFilter NONE = new PathFilter(List.of(), List.of());

  public PathFilter {
    only = List.copyOf(only);
    exclude = List.copyOf(exclude);
  }

  /** Whether any file may be left out. */
  public boolean isActive() {
    return !only.isEmpty() || !exclude.isEmpty();
  }

  /** Whether the filter selects the file at a path. */
  public boolean keeps(String path) {
    return (only.isEmpty() || PathPattern.anyMatches(only, path))
        && !PathPattern.anyMatches(exclude, path);
  }

  /**
   * Whether the filter might select a file below a directory.
   *
   * @param directory a path with a slash at its end; empty for the top of the tree
   */
  public boolean reaches(String directory) {
    return (only.isEmpty() || PathPattern.Reach.most(only, directory) != PathPattern.Reach.NONE)
        && PathPattern.Reach.most(exclude, directory) != PathPattern.Reach.ALL;
  }

  /**
   * The files that the figures cover, in words: {@code only drivers/gpu/, without
   * drivers/gpu/drm/amd/}.
   */
  public String describe() {
    List<String> parts = new ArrayList<>();
    if (!only.isEmpty()) {
      parts.add("only " + listed(only));
    }
    if (!exclude.isEmpty()) {
      parts.add("without " + listed(exclude));
    }
    return String.join(", ", parts);
  }

  /** Everything that defines the filter, line by line. */
  public String definition() {
    StringBuilder text = new StringBuilder();
    only.forEach(pattern -> text.append("only:").append(pattern).append('\n'));
    exclude.forEach(pattern -> text.append("exclude:").append(pattern).append('\n'));
    return text.toString();
  }

  private static String listed(List<PathPattern> patterns) {
    return patterns.stream().map(PathPattern::toString).collect(Collectors.joining(" and "));
  }
}
