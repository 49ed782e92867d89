package org.langmix.analysis;

import java.util.IdentityHashMap;
import org.langmix.count.LineCounts;
import org.langmix.git.Directory;
import org.langmix.subsystem.Origin;

/** Sums up directories, each once however many trees hold it. */
final class DirectorySums {
  private final BlobCounts counts;
  private final FileGroups files;
  private final IdentityHashMap<Directory, Sums> known = new IdentityHashMap<>();

  DirectorySums(BlobCounts counts, FileGroups files) {
    this.counts = counts;
    this.files = files;
  }

  /** All files in a directory and below. */
  Sums of(Directory directory) {
    Sums sums = known.get(directory);
    if (sums == null) {
      sums = sumUp(directory);
      known.put(directory, sums);
    }
    return sums;
  }

  /** All files of a tree. Its sums are the largest and of no use to another tree: not kept. */
  Sums ofTree(Directory root) {
    return sumUp(root);
  }

  private Sums sumUp(Directory directory) {
    Sums.Builder builder = new Sums.Builder();
    addFiles(directory, builder);
    for (Directory below : directory.directories()) {
      builder.add(of(below));
    }
    return builder.build();
  }

  /** The files that lie right in a directory. */
  Sums ofFiles(Directory directory) {
    Sums.Builder sums = new Sums.Builder();
    addFiles(directory, sums);
    return sums.build();
  }

  private void addFiles(Directory directory, Sums.Builder sums) {
    for (int i = 0; i < directory.fileCount(); i++) {
      int path = directory.path(i);
      LineCounts lines = counts.get(directory.blob(i), files.syntax(path));
      if (lines != null) {
        int group = files.group(path);
        sums.of(group).add(lines.modules() == 0 ? lines : withoutForeignModules(lines, group));
      }
    }
  }

  /** A macro that a vendored crate calls {@code module!} is none of the kernel's. */
  private LineCounts withoutForeignModules(LineCounts lines, int group) {
    boolean vendored = files.groupOf(group).classification().origin() == Origin.VENDORED;
    return vendored ? lines.withModules(0) : lines;
  }
}
