package org.langmix.analysis;

import java.util.List;
import org.langmix.subsystem.Areas;

/**
 * Which subsystems to sum up, besides the tree and its top-level directories.
 *
 * @param areas named sets of paths
 * @param paths directories, relative to the top of the tree
 * @param depth directories down to this depth; 1 is the top-level ones, which always are
 */
public record SubsystemOptions(Areas areas, List<String> paths, int depth) {
  public SubsystemOptions {
    paths = List.copyOf(paths);
  }
}
