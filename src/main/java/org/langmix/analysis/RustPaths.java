package org.langmix.analysis;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.langmix.count.Language;
import org.langmix.git.tree.Directory;
import org.langmix.subsystem.Area;

/** The paths of the Rust files in some trees. */
final class RustPaths {
  private final Set<Directory> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> paths = new HashSet<>();

  /** Whether a tree has a Rust file. */
  static boolean areIn(Directory root) {
    RustPaths rust = new RustPaths();
    rust.add(root, "");
    return !rust.paths.isEmpty();
  }

  void addAll(Collection<Directory> roots) {
    roots.forEach(root -> add(root, ""));
  }

  private void add(Directory directory, String path) {
    if (!seen.add(directory)) {
      return;
    }
    for (int i = 0; i < directory.fileCount(); i++) {
      String name = directory.fileName(i);
      if (Language.ofFile(name).equals(Optional.of(Language.RUST))) {
        paths.add(path + name);
      }
    }
    for (Directory below : directory.directories()) {
      add(below, path + below.name() + "/");
    }
  }

  /** The given areas that contain a Rust file. */
  List<Area> areasWithRust(List<Area> areas) {
    return areas.stream().filter(area -> paths.stream().anyMatch(area::matches)).toList();
  }
}
