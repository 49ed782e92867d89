package org.langmix.subsystem;

import java.util.List;
import java.util.NavigableSet;
import java.util.function.Predicate;

/**
 * A pattern of an {@code F:} or {@code X:} line, as scripts/get_maintainer.pl has it. The script
 * also accepts a path that goes on after the end of the pattern; only an {@link #openEnded} pattern
 * does so here. Any other pattern matches a whole path, or everything below a whole directory:
 *
 * <ul>
 *   <li>without a wildcard: that file, or all files below that directory;
 *   <li>with a slash at its end: all files below that directory; {@code *} may span several levels;
 *   <li>with {@code **}: the whole path; {@code *} and {@code **} may span several levels;
 *   <li>otherwise: files at the same depth, because {@code *} and {@code ?} do not match a slash.
 * </ul>
 *
 * <p>{@code [ch]} matches one of the characters.
 */
public final class PathPattern {
  private final String text;
  private final String meaning;
  private final String literalStart;
  private final boolean literal;
  private final boolean below;
  private final int depth;

  /** Null if there is no wildcard. */
  private final Glob glob;

  private PathPattern(String text, String meaning) {
    this.below = meaning.endsWith("/") || meaning.endsWith("/**");
    String body = meaning.replaceFirst("/(\\*\\*)?$", "");
    boolean spanning = below || body.contains("**");
    this.text = text;
    this.meaning = meaning;
    this.literalStart = body.split("[*?\\[]", 2)[0];
    this.literal = literalStart.equals(body);
    this.depth = spanning || literal ? Integer.MAX_VALUE : body.split("/", -1).length - 1;
    this.glob = literal ? null : Glob.of(body, spanning);
  }

  /**
   * Parses a pattern.
   *
   * @throws IllegalArgumentException if the pattern can't match any path; the message says why
   */
  public static PathPattern parse(String text) {
    requireRelative(text);
    return new PathPattern(text, text);
  }

  // get_maintainer.pl, read_maintainer_file and file_match_pattern: a directory gets a slash. Any
  // other pattern matches the beginning of a path with as many slashes, or with ** of any path. The
  // script looks for a directory after it has escaped dots, so one with a dot in its name gets no
  // slash.
  /**
   * Parses a pattern of the kernel's MAINTAINERS file, after whose end a path may go on: {@code
   * include/drm/drm} matches {@code include/drm/drm_drv.h}, unless it is a directory.
   *
   * @param isDirectory whether the tree has a directory at a path
   * @throws IllegalArgumentException if the pattern can't match any path; the message says why
   */
  static PathPattern openEnded(String text, Predicate<String> isDirectory) {
    requireRelative(text);
    if (text.endsWith("/") || text.endsWith("*")) {
      return new PathPattern(text, text);
    }
    boolean directory = !text.matches(".*[.*?].*") && isDirectory.test(text);
    return new PathPattern(text, text + (directory ? "/" : text.contains("**") ? "**" : "*"));
  }

  private static void requireRelative(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("the pattern is empty");
    }
    if (text.startsWith("/") || text.startsWith("./") || text.matches("(.*/)?\\.\\.(/.*)?")) {
      throw new IllegalArgumentException(
          "'"
              + text
              + "' is not relative to the top of the tree; write it without a leading / or ./ and"
              + " without ..");
    }
    if (text.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("'" + text + "' contains a control character");
    }
    if (text.contains("//")) {
      throw new IllegalArgumentException("'" + text + "' contains an empty directory name");
    }
  }

  /** Whether at least one of some patterns matches a file. */
  static boolean anyMatches(List<PathPattern> patterns, String path) {
    for (PathPattern pattern : patterns) {
      if (pattern.matches(path)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the pattern matches a file. */
  public boolean matches(String path) {
    if (!path.startsWith(literalStart)) {
      return false;
    }
    return isOfFiles() ? glob.matches(path) : isLiteral(path) || isBelow(path);
  }

  /** The number of files in a set that the pattern matches. */
  public long count(NavigableSet<String> files) {
    return files.subSet(literalStart, literalStart + Character.MAX_VALUE).stream()
        .filter(this::matches)
        .count();
  }

  /** Whether the pattern matches single files only, and never a whole directory. */
  private boolean isOfFiles() {
    return !literal && !below;
  }

  private boolean isLiteral(String path) {
    return literal && !below && path.length() == literalStart.length();
  }

  private boolean isBelow(String path) {
    return literal ? path.startsWith("/", literalStart.length()) : glob.matchesAbove(path);
  }

  /**
   * How many of the files below a directory the pattern matches. The directory is empty or has a
   * slash at its end.
   */
  Reach reach(String directory) {
    boolean onTheWay = literalStart.startsWith(directory) || directory.startsWith(literalStart);
    if (!onTheWay) {
      return Reach.NONE;
    }
    if (!isOfFiles() && directory.startsWith(literalStart) && isBelow(directory)) {
      return Reach.ALL;
    }
    boolean pastLiteral = literal && directory.length() > literalStart.length();
    boolean tooDeep = depth != Integer.MAX_VALUE && slashes(directory) > depth;
    return pastLiteral || tooDeep ? Reach.NONE : Reach.SOME;
  }

  /**
   * Whether a file below a directory might match.
   *
   * @param directory a path with a slash at its end; empty for the top of the tree
   */
  public boolean reaches(String directory) {
    return reach(directory) != Reach.NONE;
  }

  private static long slashes(String directory) {
    return directory.chars().filter(c -> c == '/').count();
  }

  /** The pattern without an open end, with which {@link #parse} makes one of the same meaning. */
  String meaning() {
    return meaning;
  }

  /** The pattern as it was written. */
  @Override
  public String toString() {
    return text;
  }

  /** How many of the files below a directory a pattern matches. */
  enum Reach {
    NONE,
    SOME,
    ALL;

    static Reach most(List<PathPattern> patterns, String directory) {
      Reach most = NONE;
      for (PathPattern pattern : patterns) {
        Reach reach = pattern.reach(directory);
        most = reach.compareTo(most) > 0 ? reach : most;
      }
      return most;
    }
  }
}
