package org.langmix.subsystem;

import java.util.List;

/**
 * Which subsystems to sum up, besides the tree and its top-level directories.
 *
 * @param areas named sets of paths
 * @param paths directories, relative to the top of the tree
 * @param depth directories down to this depth; 1 is the top-level ones, which always are
 * @param filter which files are looked at at all
 * @param sections which sections of the kernel's MAINTAINERS file
 */
public record SubsystemOptions(
    Areas areas, List<String> paths, int depth, PathFilter filter, Sections sections) {
  public SubsystemOptions {
    paths = List.copyOf(paths);
  }

  /** Which sections of the kernel's MAINTAINERS file. */
  public enum Sections {
    NONE,
    /** Those that a Rust file is in, at one of the revisions at least. */
    WITH_RUST,
    ALL
  }

  /** The same with other areas. */
  public SubsystemOptions withAreas(Areas other) {
    return new SubsystemOptions(other, paths, depth, filter, sections);
  }
}
