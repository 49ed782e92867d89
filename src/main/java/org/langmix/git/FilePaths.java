package org.langmix.git;

import java.util.Set;

/** Numbers the paths of the files that were asked for, for several threads at once. */
final class FilePaths {
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

  synchronized FilePath add(String name) {
    return new FilePath(name, count++, blobs);
  }
}
