package org.langmix.analysis.facts;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.langmix.git.tree.Directory;
import org.langmix.git.tree.UnreadableDirectory;

/** The Rust files of a tree. */
final class RustFiles {
  private static final String EXTENSION = ".rs";

  private final Predicate<String> vendored;

  /** By path, the number of the blob. */
  private final SortedMap<String, Integer> files = new TreeMap<>();

  /** By path with a slash at its end, the directories that could not be read. */
  private final SortedMap<String, UnreadableDirectory> unread = new TreeMap<>();

  /** Whether a Rust file, or what could not be read, is in a directory or below. */
  private final Map<Directory, Boolean> holdsAny;

  private RustFiles(Predicate<String> vendored, Map<Directory, Boolean> holdsAny) {
    this.vendored = vendored;
    this.holdsAny = holdsAny;
  }

  /**
   * Finds the Rust files of a tree, except for those of third parties.
   *
   * @param vendored tells the paths of third-party code
   * @param holdsAny the directories that trees before had, and whether anything of interest is in
   *     them or below
   */
  static RustFiles in(
      Directory root, Predicate<String> vendored, IdentityHashMap<Directory, Boolean> holdsAny) {
    RustFiles paths = new RustFiles(vendored, holdsAny);
    paths.add(root, "");
    return paths;
  }

  private boolean holdsAny(Directory directory) {
    Boolean known = holdsAny.get(directory);
    if (known == null) {
      known = !directory.isWhole() || hasRust(directory) || isAnyBelow(directory);
      holdsAny.put(directory, known);
    }
    return known;
  }

  private static boolean hasRust(Directory directory) {
    for (int i = 0; i < directory.fileCount(); i++) {
      if (directory.fileName(i).endsWith(EXTENSION)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAnyBelow(Directory directory) {
    for (Directory below : directory.directories()) {
      if (holdsAny(below)) {
        return true;
      }
    }
    return false;
  }

  private void add(Directory directory, String path) {
    if (!holdsAny(directory)) {
      return;
    }
    for (int i = 0; i < directory.fileCount(); i++) {
      String name = directory.fileName(i);
      if (name.endsWith(EXTENSION) && !vendored.test(path + name)) {
        files.put(path + name, directory.blob(i));
      }
    }
    directory.unread().forEach(one -> unread.put(path + one.name() + "/", one));
    directory.directories().forEach(below -> add(below, path + below.name() + "/"));
  }

  SortedMap<String, Integer> files() {
    return files;
  }

  SortedMap<String, UnreadableDirectory> unread() {
    return unread;
  }
}
