package org.langmix.analysis.sums;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.langmix.analysis.counts.FileGroups;
import org.langmix.git.tree.Directory;
import org.langmix.history.Slice;
import org.langmix.history.Tally;
import org.langmix.subsystem.Area;
import org.langmix.subsystem.Subsystem;
import org.langmix.subsystem.Subsystem.Kind;
import org.langmix.subsystem.SubsystemOptions;

/** Adds the sums of the directories of a tree to the tallies of their subsystems. */
final class SubsystemTallies {
  private final FileGroups files;
  private final SubsystemOptions options;

  SubsystemTallies(FileGroups files, SubsystemOptions options) {
    this.files = files;
    this.options = options;
  }

  /** The tallies of a tree. */
  Map<Slice, Tally> of(Directory root, DirectorySums sums) {
    Map<Slice, Tally> tallies = new HashMap<>();
    Sums ofTree = sums.ofTree(root);
    addAreas(tallies, ofTree);
    add(tallies, Subsystem.TREE, ofTree);
    add(tallies, Subsystem.ROOT_FILES, sums.ofFiles(root));
    for (Directory directory : root.directories()) {
      add(tallies, new Subsystem(Kind.DIRECTORY, directory.name()), sums.of(directory));
    }
    paths(root)
        .forEach((path, found) -> add(tallies, new Subsystem(Kind.PATH, path), sums.of(found)));
    return tallies;
  }

  private Map<String, Directory> paths(Directory root) {
    Map<String, Directory> paths = new TreeMap<>();
    for (Directory directory : root.directories()) {
      addDeeper(paths, directory, directory.name(), 1);
    }
    for (String path : options.paths()) {
      find(root, path).ifPresent(found -> paths.put(path, found));
    }
    return paths;
  }

  private void addDeeper(
      Map<String, Directory> paths, Directory directory, String path, int depth) {
    if (depth < options.depth()) {
      for (Directory below : directory.directories()) {
        String pathBelow = path + "/" + below.name();
        paths.put(pathBelow, below);
        addDeeper(paths, below, pathBelow, depth + 1);
      }
    }
  }

  private void addAreas(Map<Slice, Tally> tallies, Sums ofTree) {
    ofTree.forEach(
        files,
        (group, tally) -> {
          for (Area area : group.classification().areas()) {
            add(tallies, area.subsystem(), group, tally);
          }
        });
  }

  private void add(Map<Slice, Tally> tallies, Subsystem subsystem, Sums ofFiles) {
    ofFiles.forEach(files, (group, tally) -> add(tallies, subsystem, group, tally));
  }

  private static void add(
      Map<Slice, Tally> tallies, Subsystem subsystem, FileGroups.Group group, Tally tally) {
    Slice slice = new Slice(subsystem, group.language(), group.classification().origin());
    tallies.merge(slice, tally, Tally::plus);
  }

  private static Optional<Directory> find(Directory root, String path) {
    Optional<Directory> found = Optional.of(root);
    for (String name : List.of(path.split("/"))) {
      found =
          found.flatMap(
              directory ->
                  directory.directories().stream()
                      .filter(below -> below.name().equals(name))
                      .findFirst());
    }
    return found;
  }
}
