package org.langmix.subsystem;

import java.util.List;

/**
 * Which subsystems to sum up, besides the tree and its top-level directories.
 *
 * @param areas named sets of paths
 * @param paths directories, relative to the top of the tree
 * @param depth the depth down to which all directories are summed up; 1 for the top-level
 *     directories only, which are always summed up
 * @param filter the files that are counted at all
 * @param sections the sections of the kernel's MAINTAINERS file to sum up
 */
public record SubsystemOptions(
    Areas areas, List<String> paths, int depth, PathFilter filter, Sections sections) {
  public SubsystemOptions {
    paths = List.copyOf(paths);
  }

  /** A choice of sections of the kernel's MAINTAINERS file. */
  public enum Sections {
    NONE,
    /** The sections that contain a Rust file in at least one of the revisions. */
    WITH_RUST,
    ALL
  }

  /** A copy with other areas. */
  public SubsystemOptions withAreas(Areas other) {
    return new SubsystemOptions(other, paths, depth, filter, sections);
  }
}
