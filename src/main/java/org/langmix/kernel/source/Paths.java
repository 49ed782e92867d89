package org.langmix.kernel.source;

import java.util.ArrayDeque;
import java.util.Deque;

/** Paths within a tree. The path of its top directory is empty. */
public final class Paths {
  private Paths() {}

  /** The directory that contains a file or a directory. */
  public static String directory(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  /** The last name of a path. */
  public static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The last name of a path without its extension. */
  public static String stem(String path) {
    String name = name(path);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /**
   * A path that is relative to a directory. Steps upwards are resolved; those that would leave the
   * tree are dropped.
   */
  public static String in(String directory, String relative) {
    Deque<String> names = new ArrayDeque<>();
    for (String name : (directory + "/" + relative).split("/", -1)) {
      if (name.equals("..")) {
        names.pollLast();
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.addLast(name);
      }
    }
    return String.join("/", names);
  }
}
