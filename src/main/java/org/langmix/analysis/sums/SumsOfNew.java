package org.langmix.analysis.sums;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import org.langmix.analysis.counts.FileCounts;
import org.langmix.count.line.LineCounts;
import org.langmix.git.tree.Directory;
import org.langmix.history.Change;

/**
 * Sums up the source files that one tree has and another does not. If a directory of the other tree
 * could not be read, nobody knows which files at its path are new: they are all left out.
 */
final class SumsOfNew implements DirectorySums {
  private static final Sums NOTHING = new Sums.Builder().build();

  private final FileCounts counts;
  private final TreeFiles others;

  /** The sums of the directories that differ between the trees. */
  private final IdentityHashMap<Directory, Sums> sums = new IdentityHashMap<>();

  private final List<String> modules = new ArrayList<>();
  private Sums ofRootFiles = NOTHING;

  private SumsOfNew(FileCounts counts, TreeFiles others) {
    this.counts = counts;
    this.others = others;
  }

  /**
   * Sums up a tree.
   *
   * @param other the other tree
   * @param others the paths and blobs of the other tree
   */
  static SumsOfNew of(FileCounts counts, Directory root, Directory other, TreeFiles others) {
    SumsOfNew added = new SumsOfNew(counts, others);
    boolean known = other.unread().stream().noneMatch(unread -> unread.name().isEmpty());
    added.sums.put(root, known ? added.sumUp(root, other, "") : NOTHING);
    Collections.sort(added.modules);
    return added;
  }

  /**
   * Sums up a directory.
   *
   * @param twin the directory of the other tree at the same path; null if there is none
   */
  private Sums sumUp(Directory directory, Directory twin, String path) {
    Sums ofFiles = sumUpFiles(directory, path);
    if (path.isEmpty()) {
      ofRootFiles = ofFiles;
    }
    Sums.Builder builder = new Sums.Builder();
    builder.add(ofFiles);
    List<Directory> twins = twin == null ? List.of() : twin.directories();
    int next = 0;
    for (Directory below : directory.directories()) {
      // Both lists are in git's order, so each search goes on where the last one ended.
      int found = find(below.name(), twins, next);
      Directory twinBelow = found < 0 ? null : twins.get(found);
      next = found < 0 ? next : found + 1;
      if (below != twinBelow && !isUnread(below.name(), twin)) {
        Sums ofBelow = sumUp(below, twinBelow, path + below.name() + "/");
        sums.put(below, ofBelow);
        builder.add(ofBelow);
      }
    }
    return builder.build();
  }

  private static boolean isUnread(String name, Directory twin) {
    return twin != null
        && !twin.isWhole()
        && twin.unread().stream().anyMatch(unread -> unread.name().equals(name));
  }

  private static int find(String name, List<Directory> directories, int from) {
    for (int i = from; i < directories.size(); i++) {
      if (directories.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private Sums sumUpFiles(Directory directory, String path) {
    Sums.Builder builder = new Sums.Builder();
    for (int i = 0; i < directory.fileCount(); i++) {
      LineCounts lines = others.hold(directory, i) ? null : counts.of(directory, i);
      if (lines != null) {
        int group = counts.groups().group(directory.path(i));
        if (Change.LANGUAGES.contains(counts.groups().groupOf(group).language())) {
          builder.of(group).add(lines);
          addModule(lines, path, directory.fileName(i));
        }
      }
    }
    return builder.build();
  }

  private void addModule(LineCounts lines, String path, String name) {
    if (lines.modules() > 0) {
      modules.add(path + name);
    }
  }

  /** The paths of the new files that declare a module, sorted. */
  List<String> modules() {
    return modules;
  }

  @Override
  public Sums of(Directory directory) {
    return sums.getOrDefault(directory, NOTHING);
  }

  @Override
  public Sums ofTree(Directory root) {
    return of(root);
  }

  @Override
  public Sums ofFiles(Directory root) {
    return ofRootFiles;
  }
}
