package org.langmix.analysis;

import java.util.List;
import org.langmix.subsystem.Areas;
import org.langmix.subsystem.PathFilter;

/**
 * Which subsystems to sum up, besides the tree and its top-level directories.
 *
 * @param areas named sets of paths
 * @param paths directories, relative to the top of the tree
 * @param depth directories down to this depth; 1 is the top-level ones, which always are
 * @param filter which files are looked at at all
 */
public record SubsystemOptions(Areas areas, List<String> paths, int depth, PathFilter filter) {
  public SubsystemOptions {
    paths = List.copyOf(paths);
  }
}
