package org.langmix.analysis.counts;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.langmix.count.Language;
import org.langmix.count.Syntax;
import org.langmix.git.tree.Directory;
import org.langmix.subsystem.PathFilter;

/** The paths of the files to count. Each path is held once, however many trees have it. */
public final class SourcePaths {
  private final PathFilter filter;
  private final BitSet met = new BitSet();

  /** Indexed by path number; null if the path is filtered out or was not met. */
  private SourcePath[] paths = new SourcePath[1 << 16];

  /**
   * The place and the kind of a file.
   *
   * @param directory the path of its directory with a trailing slash; empty for the top
   * @param syntax the syntax in which it is lexed
   */
  public record SourcePath(String directory, String name, Language language, Syntax syntax) {}

  private SourcePaths(PathFilter filter) {
    this.filter = filter;
  }

  /** The paths of all files in some trees, except those that the filter drops. */
  public static SourcePaths of(Set<Directory> roots, PathFilter filter) {
    SourcePaths paths = new SourcePaths(filter);
    Set<Directory> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    roots.forEach(root -> paths.add(root, "", seen));
    return paths;
  }

  private void add(Directory directory, String path, Set<Directory> seen) {
    if (!seen.add(directory)) {
      return;
    }
    for (int i = 0; i < directory.fileCount(); i++) {
      if (!met.get(directory.path(i))) {
        add(directory.path(i), path, directory.fileName(i));
      }
    }
    for (Directory below : directory.directories()) {
      add(below, path + below.name() + "/", seen);
    }
  }

  private void add(int number, String directory, String name) {
    met.set(number);
    if (number >= paths.length) {
      paths = Arrays.copyOf(paths, Math.max(number + 1, 2 * paths.length));
    }
    if (!filter.isActive() || filter.keeps(directory + name)) {
      Language language = Language.ofFile(name).orElseThrow();
      paths[number] = new SourcePath(directory, name, language, Syntax.of(language, directory));
    }
  }

  /** One more than the highest path number. */
  int end() {
    return met.length();
  }

  /** Passes the number of each wanted path to a consumer. */
  void forEach(IntConsumer consumer) {
    IntStream.range(0, end()).filter(this::isWanted).forEach(consumer);
  }

  /** Whether the file at a path of the trees is to be counted. */
  public boolean isWanted(int path) {
    return paths[path] != null;
  }

  /** The path with a number; null if it is not wanted. */
  public SourcePath get(int path) {
    return paths[path];
  }
}
