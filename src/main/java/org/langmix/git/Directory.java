package org.langmix.git;

import java.util.List;

/**
 * A directory of a tree and all below it. One that is the same in two trees, at the same path, is
 * one instance.
 */
public final class Directory {
  private final String name;
  private final List<Directory> directories;
  private final FilePath[] files;
  private final int[] blobs;

  Directory(String name, List<Directory> directories, FilePath[] files, int[] blobs) {
    this.name = name;
    this.directories = List.copyOf(directories);
    this.files = files;
    this.blobs = blobs;
  }

  /** The last segment of the path; empty for the top of a tree. */
  public String name() {
    return name;
  }

  /**
   * The directories right below, in git's order, less those that hold no file that was asked for.
   */
  public List<Directory> directories() {
    return directories;
  }

  /** How many files that were asked for lie right below. */
  public int fileCount() {
    return files.length;
  }

  /** The name of a file: {@code 0 <= index < fileCount()}. */
  public String fileName(int index) {
    return files[index].name();
  }

  /** The number of a file's path, dense from 0 over all trees that were read together. */
  public int path(int index) {
    return files[index].number();
  }

  /** The number of a file's blob, dense from 0 over all trees that were read. */
  public int blob(int index) {
    return blobs[index];
  }

  /** Whether no file that was asked for lies here or below. */
  public boolean isEmpty() {
    return files.length == 0 && directories.isEmpty();
  }
}
