package org.langmix.subsystem;

import java.util.List;

/**
 * A set of paths: those that an include matches and no exclude does.
 *
 * @param name the section's title
 * @param includes the {@code F:} patterns
 * @param excludes the {@code X:} patterns; they win
 * @param pair whether it holds one job in both languages
 * @param stacked whether it is a layer of the stacked chart; no file may be in two of those
 * @param origin of its files; {@link Origin#KERNEL} if it says nothing of them
 */
public record Area(
    String name,
    List<PathPattern> includes,
    List<PathPattern> excludes,
    boolean pair,
    boolean stacked,
    Origin origin) {

  public Area {
    includes = List.copyOf(includes);
    excludes = List.copyOf(excludes);
  }

  /** This area as a subsystem. */
  public Subsystem subsystem() {
    return new Subsystem(Subsystem.Kind.AREA, name);
  }

  /** All that makes out the area, line by line: neither titles nor patterns hold a newline. */
  String definition() {
    StringBuilder text = new StringBuilder(name);
    includes.forEach(pattern -> text.append("\nF:").append(pattern));
    excludes.forEach(pattern -> text.append("\nX:").append(pattern));
    return text.append("\nA:" + pair + ' ' + stacked + ' ' + origin).toString();
  }

  boolean matches(String path) {
    return anyMatches(includes, path) && !anyMatches(excludes, path);
  }

  private static boolean anyMatches(List<PathPattern> patterns, String path) {
    for (PathPattern pattern : patterns) {
      if (pattern.matches(path)) {
        return true;
      }
    }
    return false;
  }

  /** How much of what lies below a directory is in the area. */
  PathPattern.Reach reach(String directory) {
    PathPattern.Reach included = PathPattern.Reach.most(includes, directory);
    PathPattern.Reach excluded = PathPattern.Reach.most(excludes, directory);
    if (included == PathPattern.Reach.NONE || excluded == PathPattern.Reach.ALL) {
      return PathPattern.Reach.NONE;
    }
    return excluded == PathPattern.Reach.SOME ? PathPattern.Reach.SOME : included;
  }
}
