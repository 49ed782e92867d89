package org.langmix.git.change;

/**
 * A path whose entry in the tree differs between a commit and its parent. A directory is no entry
 * of its own; a submodule is one.
 *
 * @param directory the path of its directory, with a slash at its end; empty for the top; mostly
 *     the same instance for the same path
 * @param name its name in the directory
 * @param wasFile whether it was a regular file before, executable or not
 * @param isFile whether it is a regular file now, executable or not
 */
public record ChangedPath(String directory, String name, boolean wasFile, boolean isFile) {
  /** The whole path. */
  public String path() {
    return directory + name;
  }
}
