package org.langmix.git.change;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The path of a directory: one instance, whenever it comes up. Serves several threads. */
public final class PathDirectory {
  private final String path;
  private final int depth;
  private final Map<String, PathDirectory> below = new ConcurrentHashMap<>();

  private PathDirectory(String path, int depth) {
    this.path = path;
    this.depth = depth;
  }

  public static PathDirectory top() {
    return new PathDirectory("", 0);
  }

  /** With a slash at its end; empty for the top. */
  String path() {
    return path;
  }

  /** How many directories it lies in. */
  int depth() {
    return depth;
  }

  PathDirectory below(String name) {
    PathDirectory known = below.get(name);
    return known == null
        ? below.computeIfAbsent(name, n -> new PathDirectory(path + n + "/", depth + 1))
        : known;
  }
}
