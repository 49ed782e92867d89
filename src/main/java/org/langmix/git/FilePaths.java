package org.langmix.git;

import java.util.Set;

/** Numbers the paths of the files that were asked for, for several threads at once. */
final class FilePaths {
  /** Linux has a hundred thousand in a tree, and hardly three times as many in all of its tags. */
  private static final int MAXIMUM = 1_500_000;

  private final Blobs blobs;
  private final Set<String> extensions;
  private int count;

  FilePaths(Blobs blobs, Set<String> extensions) {
    this.blobs = blobs;
    this.extensions = extensions;
  }

  boolean areWanted(String name) {
    int dot = name.lastIndexOf('.');
    return dot >= 0 && extensions.contains(name.substring(dot + 1));
  }

  /**
   * Gives a path its number.
   *
   * @throws GitException if there are more than any source tree has
   */
  synchronized FilePath add(String name) {
    if (count == MAXIMUM) {
      throw GitException.unreadable(
          "the trees have more than %,d files; these are no source trees".formatted(MAXIMUM), null);
    }
    return new FilePath(name, count++, blobs);
  }
}
