package org.langmix.subsystem;

import java.util.List;
import org.langmix.subsystem.PathPattern.Reach;

/**
 * An area that may contain files below a directory, with only those of its patterns that can match
 * a file there.
 *
 * @param number identifies the candidate
 * @param role {@code AREA} if files are assigned to the area, {@code ORIGIN} if the area decides
 *     their origin
 * @param reach how much of the directory the area contains
 */
record AreaCandidate(
    int number,
    Area area,
    Role role,
    List<PathPattern> includes,
    List<PathPattern> excludes,
    Reach reach) {

  enum Role {
    AREA,
    ORIGIN
  }

  /** An area as a candidate for the top of a tree. */
  static AreaCandidate of(int number, Area area, Role role) {
    List<PathPattern> includes = area.includes().stream().map(PatternLine::pattern).toList();
    List<PathPattern> excludes = area.excludes().stream().map(PatternLine::pattern).toList();
    return new AreaCandidate(number, area, role, includes, excludes, Reach.SOME);
  }

  /** This candidate for a directory further down. Its reach there may be {@link Reach#NONE}. */
  AreaCandidate within(String directory) {
    if (reach == Reach.ALL) {
      return this;
    }
    List<PathPattern> included = reaching(includes, directory);
    if (included.isEmpty() || Reach.most(excludes, directory) == Reach.ALL) {
      return new AreaCandidate(number, area, role, List.of(), List.of(), Reach.NONE);
    }
    List<PathPattern> excluded = reaching(excludes, directory);
    Reach all = excluded.isEmpty() ? Reach.most(included, directory) : Reach.SOME;
    boolean same = included.equals(includes) && excluded.equals(excludes) && all == reach;
    return same ? this : new AreaCandidate(number, area, role, included, excluded, all);
  }

  private static List<PathPattern> reaching(List<PathPattern> patterns, String directory) {
    return patterns.stream().filter(pattern -> pattern.reach(directory) != Reach.NONE).toList();
  }

  /** Whether a file in the directory is in the area. */
  boolean matches(String path) {
    return reach == Reach.ALL
        || (PathPattern.anyMatches(includes, path) && !PathPattern.anyMatches(excludes, path));
  }
}
