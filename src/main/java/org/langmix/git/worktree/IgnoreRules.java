package org.langmix.git.worktree;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.ignore.IgnoreNode;
import org.eclipse.jgit.lib.Constants;

/**
 * The patterns that a work tree ignores, by gitignore(5): those of {@code .gitignore} files, the
 * deepest first; then those of the repository; then those of the user. A pattern that comes later
 * in a file overrides one that comes earlier.
 */
final class IgnoreRules {
  /** Git reads no larger file of patterns (dir.c, PATTERN_MAX_FILE_SIZE). */
  private static final long MAXIMUM_LENGTH = 100L << 20;

  private final Path top;
  private final List<IgnoreNode> common = new ArrayList<>();
  private final Map<String, IgnoreNode> byDirectory = new HashMap<>();
  private final Map<String, Boolean> ignoredDirectories = new HashMap<>();

  /**
   * @param common the files with patterns for the whole tree, the more important first; they need
   *     not exist
   */
  IgnoreRules(Path top, List<Path> common) throws IOException {
    this.top = top;
    for (Path file : common) {
      this.common.add(Files.isRegularFile(file) ? parse(file) : new IgnoreNode());
    }
  }

  /**
   * Whether the patterns match a file, or a directory above it.
   *
   * @param path relative to the top, with slashes
   */
  boolean match(String path) throws IOException {
    return matchesAbove(path) || isMatch(path, false);
  }

  /** No pattern takes in again what lies below a directory that is ignored. */
  private boolean matchesAbove(String path) throws IOException {
    String directory = parent(path);
    if (directory.isEmpty()) {
      return false;
    }
    Boolean known = ignoredDirectories.get(directory);
    if (known == null) {
      known = matchesAbove(directory) || isMatch(directory, true);
      ignoredDirectories.put(directory, known);
    }
    return known;
  }

  private boolean isMatch(String path, boolean isDirectory) throws IOException {
    String directory = path;
    do {
      directory = parent(directory);
      String below = directory.isEmpty() ? path : path.substring(directory.length() + 1);
      Optional<Boolean> decision = decide(rulesOf(directory), below, isDirectory);
      if (decision.isPresent()) {
        return decision.get();
      }
    } while (!directory.isEmpty());
    return common.stream()
        .flatMap(rules -> decide(rules, path, isDirectory).stream())
        .findFirst()
        .orElse(false);
  }

  private static Optional<Boolean> decide(IgnoreNode rules, String path, boolean isDirectory) {
    return Optional.ofNullable(rules.checkIgnored(path, isDirectory));
  }

  private IgnoreNode rulesOf(String directory) throws IOException {
    IgnoreNode known = byDirectory.get(directory);
    if (known == null) {
      Path file = top.resolve(directory).resolve(Constants.DOT_GIT_IGNORE);
      // Git does not follow a link there.
      boolean isThere = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
      known = isThere ? parse(file) : new IgnoreNode();
      byDirectory.put(directory, known);
    }
    return known;
  }

  private static IgnoreNode parse(Path file) throws IOException {
    IgnoreNode rules = new IgnoreNode();
    if (Files.size(file) <= MAXIMUM_LENGTH) {
      try (InputStream in = Files.newInputStream(file)) {
        rules.parse(file.toString(), in);
      }
    }
    return rules;
  }

  /** The directory that a path is in; empty for the top. */
  static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }
}
