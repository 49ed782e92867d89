package org.langmix.analysis.counts;

import org.langmix.count.line.LineCounts;
import org.langmix.git.tree.Directory;
import org.langmix.subsystem.Origin;

/** The counts that each file adds to the sums of its group. */
public final class FileCounts {
  private final BlobCounts counts;
  private final SourcePaths paths;
  private final FileGroups groups;

  public FileCounts(BlobCounts counts, SourcePaths paths, FileGroups groups) {
    this.counts = counts;
    this.paths = paths;
    this.groups = groups;
  }

  public FileGroups groups() {
    return groups;
  }

  /** The counts of a file of a directory; null if the file is not wanted or could not be read. */
  public LineCounts of(Directory directory, int index) {
    int path = directory.path(index);
    if (!paths.isWanted(path)) {
      return null;
    }
    LineCounts lines = counts.get(directory.blob(index), paths.get(path).syntax());
    return lines == null || lines.modules() == 0
        ? lines
        : withoutForeignModules(lines, groups.group(path));
  }

  /** A {@code module!} macro in a vendored crate does not declare a kernel module. */
  private LineCounts withoutForeignModules(LineCounts lines, int group) {
    boolean vendored = groups.groupOf(group).classification().origin() == Origin.VENDORED;
    return vendored ? lines.withModules(0) : lines;
  }
}
