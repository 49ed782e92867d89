package org.langmix.git.tree;

import java.util.Set;
import org.langmix.git.failure.GitException;

/**
 * Numbers the paths of wanted files, and counts the paths of directories. Several threads may do so
 * at once. Both numbers are limited, so that the paths fit into memory.
 */
final class FilePaths {
  /**
   * A Linux tree has a hundred thousand files. All Linux tags together hardly have three times as
   * many paths.
   */
  private static final int MAXIMUM = 1_500_000;

  /** A Linux tree has six thousand directories. */
  private static final int MAXIMUM_DIRECTORIES = 100_000;

  private final Blobs blobs;
  private final Set<String> extensions;
  private int count;
  private int directories;

  FilePaths(Blobs blobs, Set<String> extensions) {
    this.blobs = blobs;
    this.extensions = extensions;
  }

  boolean areWanted(String name) {
    int dot = name.lastIndexOf('.');
    return dot >= 0 && extensions.contains(name.substring(dot + 1));
  }

  /**
   * Counts one more directory path.
   *
   * @throws GitException if there are more than any source tree has
   */
  synchronized void addDirectory() {
    if (directories == MAXIMUM_DIRECTORIES) {
      throw tooMany(MAXIMUM_DIRECTORIES, "directories");
    }
    directories++;
  }

  private static GitException tooMany(int limit, String what) {
    return GitException.unreadable(
        "the trees have more than %,d %s; no source tree has so many".formatted(limit, what), null);
  }

  /**
   * Gives a path its number.
   *
   * @throws GitException if there are more than any source tree has
   */
  synchronized FilePath add(String name) {
    if (count == MAXIMUM) {
      throw tooMany(MAXIMUM, "files");
    }
    return new FilePath(name, count++, blobs);
  }
}
