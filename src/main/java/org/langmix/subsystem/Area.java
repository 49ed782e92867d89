package org.langmix.subsystem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A set of paths: all paths that at least one include and no exclude matches.
 *
 * @param kind {@link Subsystem.Kind#AREA}; {@link Subsystem.Kind#MAINTAINERS} for a section of the
 *     kernel's MAINTAINERS file; {@link Subsystem.Kind#DIRECTORY} for a top-level directory that
 *     takes the place of an area
 * @param name the section's title
 * @param includes the {@code F:} lines
 * @param excludes the {@code X:} lines; they override the includes
 * @param pair whether the area holds code for the same purpose in both languages
 * @param stacked whether the area is a layer of the stacked chart; no file may be in two such areas
 * @param origin the origin of the area's files; {@link Origin#KERNEL} if the area does not state
 *     one
 */
public record Area(
    Subsystem.Kind kind,
    String name,
    List<PatternLine> includes,
    List<PatternLine> excludes,
    boolean pair,
    boolean stacked,
    Origin origin) {

  public Area {
    includes = List.copyOf(includes);
    excludes = List.copyOf(excludes);
  }

  /** An area without marks: no pair, not stacked, and no stated origin. */
  static Area plain(
      Subsystem.Kind kind, String name, List<PatternLine> includes, List<PatternLine> excludes) {
    return new Area(kind, name, includes, excludes, false, false, Origin.KERNEL);
  }

  /**
   * A section of the kernel's MAINTAINERS file. A pattern that can't match any path is passed over.
   *
   * @param includes the values of its {@code F:} lines
   * @param excludes the values of its {@code X:} lines
   * @param isDirectory whether the tree has a directory at a path
   */
  public static Area ofSection(
      String title, List<String> includes, List<String> excludes, Predicate<String> isDirectory) {
    return plain(
        Subsystem.Kind.MAINTAINERS,
        title,
        patterns(title, includes, isDirectory),
        patterns(title, excludes, isDirectory));
  }

  private static List<PatternLine> patterns(
      String title, List<String> texts, Predicate<String> isDirectory) {
    List<PatternLine> patterns = new ArrayList<>();
    for (String text : texts) {
      try {
        PathPattern pattern = PathPattern.openEnded(text, isDirectory);
        patterns.add(new PatternLine(pattern, title, patterns.size() + 1));
      } catch (IllegalArgumentException e) {
        // It matches nothing, as in the script.
      }
    }
    return patterns;
  }

  /** A top-level directory, or the root files, in the place of an area. */
  public static Area ofDirectory(Subsystem directory) {
    return plain(directory.kind(), directory.name(), List.of(), List.of());
  }

  /** This area as a subsystem. */
  public Subsystem subsystem() {
    return new Subsystem(kind, name);
  }

  /**
   * Everything that defines the area, line by line. Neither titles nor patterns contain a newline.
   */
  String definition() {
    StringBuilder text = new StringBuilder(name);
    includes.forEach(line -> text.append("\nF:").append(line.pattern().meaning()));
    excludes.forEach(line -> text.append("\nX:").append(line.pattern().meaning()));
    return text.append("\nA:" + pair + ' ' + stacked + ' ' + origin).toString();
  }

  /** Whether the file at a path is in the area. */
  public boolean matches(String path) {
    return includedBy(path).isPresent() && excludedBy(path).isEmpty();
  }

  /**
   * Whether a file below a directory might be in the area.
   *
   * @param directory a path with a slash at its end; empty for the top of the tree
   */
  public boolean reaches(String directory) {
    return most(includes, directory) != PathPattern.Reach.NONE
        && most(excludes, directory) != PathPattern.Reach.ALL;
  }

  /**
   * Whether all files below a directory are in the area for certain.
   *
   * @param directory a path with a slash at its end; empty for the top of the tree
   */
  public boolean holdsAll(String directory) {
    return most(includes, directory) == PathPattern.Reach.ALL
        && most(excludes, directory) == PathPattern.Reach.NONE;
  }

  private static PathPattern.Reach most(List<PatternLine> lines, String directory) {
    return PathPattern.Reach.most(lines.stream().map(PatternLine::pattern).toList(), directory);
  }

  /** The first {@code F:} line that matches a path. */
  public Optional<PatternLine> includedBy(String path) {
    return first(includes, path);
  }

  /** The first {@code X:} line that matches a path. */
  public Optional<PatternLine> excludedBy(String path) {
    return first(excludes, path);
  }

  private static Optional<PatternLine> first(List<PatternLine> lines, String path) {
    for (PatternLine line : lines) {
      if (line.matches(path)) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }
}
