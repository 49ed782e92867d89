package org.langmix.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.langmix.analysis.FileGroups.Group;
import org.langmix.count.LineCounts;
import org.langmix.git.Directory;
import org.langmix.history.Change;
import org.langmix.history.Revision;
import org.langmix.history.Slice;
import org.langmix.history.Tally;
import org.langmix.subsystem.Area;
import org.langmix.subsystem.Subsystem;
import org.langmix.subsystem.Subsystem.Kind;

/** Finds the files that are new in a revision, and those that are gone. */
final class ChangeMaker {
  private final FileCounts counts;
  private final SubsystemOptions options;
  private final IdentityHashMap<Directory, Present> known = new IdentityHashMap<>();

  ChangeMaker(FileCounts counts, SubsystemOptions options) {
    this.counts = counts;
    this.options = options;
  }

  Change change(Revision before, Directory then, Revision revision, Directory now) {
    Difference added = new Difference(present(then));
    added.addBelow(now, then, "", List.of(Subsystem.TREE), 0);
    Difference removed = new Difference(present(now));
    removed.addBelow(then, now, "", List.of(Subsystem.TREE), 0);
    return new Change(before, revision, added.tallies, removed.tallies, List.copyOf(added.modules));
  }

  private Present present(Directory root) {
    return known.computeIfAbsent(root, Present::in);
  }

  /** The paths and blobs of a tree, by their numbers. */
  private record Present(BitSet paths, BitSet blobs) {
    static Present in(Directory root) {
      Present present = new Present(new BitSet(), new BitSet());
      present.add(root);
      return present;
    }

    private void add(Directory directory) {
      for (int i = 0; i < directory.fileCount(); i++) {
        paths.set(directory.path(i));
        blobs.set(directory.blob(i));
      }
      directory.directories().forEach(this::add);
    }

    boolean holds(Directory directory, int file) {
      return paths.get(directory.path(file)) || blobs.get(directory.blob(file));
    }
  }

  /** What one tree has and another has not. */
  private final class Difference {
    private final Present other;
    private final Map<Slice, Tally> tallies = new HashMap<>();
    private final TreeSet<String> modules = new TreeSet<>();

    Difference(Present other) {
      this.other = other;
    }

    /**
     * Adds the files of a directory that the other tree has not.
     *
     * @param twin what the other tree has at the same path; null if nothing
     * @param around the subsystems that all files below are in
     */
    void addBelow(
        Directory directory, Directory twin, String path, List<Subsystem> around, int depth) {
      if (directory == twin) {
        return;
      }
      addFiles(directory, path, depth == 0 ? with(around, Subsystem.ROOT_FILES) : around);
      Map<String, Directory> twins =
          twin == null
              ? Map.of()
              : twin.directories().stream()
                  .collect(Collectors.toMap(Directory::name, Function.identity()));
      for (Directory below : directory.directories()) {
        String pathBelow = path + below.name();
        addBelow(
            below,
            twins.get(below.name()),
            pathBelow + "/",
            around(around, pathBelow, depth + 1),
            depth + 1);
      }
    }

    private List<Subsystem> around(List<Subsystem> outside, String path, int depth) {
      List<Subsystem> around =
          depth == 1 ? with(outside, new Subsystem(Kind.DIRECTORY, path)) : outside;
      boolean isPath = (depth > 1 && depth <= options.depth()) || options.paths().contains(path);
      return isPath ? with(around, new Subsystem(Kind.PATH, path)) : around;
    }

    private void addFiles(Directory directory, String path, List<Subsystem> around) {
      for (int i = 0; i < directory.fileCount(); i++) {
        LineCounts lines = other.holds(directory, i) ? null : counts.of(directory, i);
        if (lines != null) {
          addFile(path + directory.fileName(i), groupOf(directory.path(i)), lines, around);
        }
      }
    }

    private Group groupOf(int path) {
      return counts.files().groupOf(counts.files().group(path));
    }

    private void addFile(String path, Group group, LineCounts lines, List<Subsystem> around) {
      if (Change.LANGUAGES.contains(group.language())) {
        add(around, group, new Tally(1, lines));
        if (lines.modules() > 0) {
          modules.add(path);
        }
      }
    }

    private void add(List<Subsystem> around, Group group, Tally tally) {
      around.forEach(subsystem -> add(subsystem, group, tally));
      for (Area area : group.classification().areas()) {
        add(area.subsystem(), group, tally);
      }
    }

    private void add(Subsystem subsystem, Group group, Tally tally) {
      Slice slice = new Slice(subsystem, group.language(), group.classification().origin());
      tallies.merge(slice, tally, Tally::plus);
    }
  }

  private static List<Subsystem> with(List<Subsystem> subsystems, Subsystem one) {
    List<Subsystem> all = new ArrayList<>(subsystems);
    all.add(one);
    return all;
  }
}
