package org.langmix.analysis.sums;

import java.util.IdentityHashMap;
import org.langmix.analysis.counts.FileCounts;
import org.langmix.count.line.LineCounts;
import org.langmix.git.tree.Directory;

/**
 * Sums up all files of directories. Each directory is summed up once, however many trees hold it.
 */
final class SumsOfAll implements DirectorySums {
  private final FileCounts counts;
  private final IdentityHashMap<Directory, Sums> known = new IdentityHashMap<>();

  SumsOfAll(FileCounts counts) {
    this.counts = counts;
  }

  @Override
  public Sums of(Directory directory) {
    Sums sums = known.get(directory);
    if (sums == null) {
      sums = sumUp(directory);
      known.put(directory, sums);
    }
    return sums;
  }

  /** Does not keep the result: it is the largest of all, and of no use to another tree. */
  @Override
  public Sums ofTree(Directory root) {
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

  @Override
  public Sums ofFiles(Directory directory) {
    Sums.Builder sums = new Sums.Builder();
    addFiles(directory, sums);
    return sums.build();
  }

  private void addFiles(Directory directory, Sums.Builder sums) {
    for (int i = 0; i < directory.fileCount(); i++) {
      LineCounts lines = counts.of(directory, i);
      if (lines != null) {
        sums.of(counts.groups().group(directory.path(i))).add(lines);
      }
    }
  }
}
