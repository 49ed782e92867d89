package org.langmix.git.tree;

import java.util.List;

/**
 * A directory of a tree with everything below it. It lists only the wanted files: those with an
 * extension that was asked for. Trees that have the same directory at the same path share one
 * instance.
 */
public final class Directory {
  private final String name;
  private final List<Directory> directories;
  private final FilePath[] files;
  private final int[] blobs;
  private final List<UnreadableDirectory> unread;
  private final boolean whole;

  Directory(
      String name,
      List<Directory> directories,
      FilePath[] files,
      int[] blobs,
      List<UnreadableDirectory> unread) {
    this.name = name;
    this.directories = List.copyOf(directories);
    this.files = files;
    this.blobs = blobs;
    this.unread = List.copyOf(unread);
    this.whole = unread.isEmpty() && directories.stream().allMatch(Directory::isWhole);
  }

  /** The top of a tree that could not be read. */
  static Directory unread(UnreadableDirectory top) {
    return new Directory(top.name(), List.of(), new FilePath[0], new int[0], List.of(top));
  }

  /** The last segment of the path; empty for the top of a tree. */
  public String name() {
    return name;
  }

  /**
   * The directories right below, in git's order. Directories that hold no wanted file, and those
   * that could not be read, are left out.
   */
  public List<Directory> directories() {
    return directories;
  }

  /** The number of wanted files right below. */
  public int fileCount() {
    return files.length;
  }

  /** The name of a file: {@code 0 <= index < fileCount()}. */
  public String fileName(int index) {
    return files[index].name();
  }

  /** The number of a file's path, dense from 0 over all trees of the same reader. */
  public int path(int index) {
    return files[index].number();
  }

  /** The number of a file's blob, dense from 0 over all trees that were read. */
  public int blob(int index) {
    return blobs[index];
  }

  /**
   * The directories right below that could not be read, in git's order. If the top of a tree could
   * not be read, the list contains the top itself, with an empty name.
   */
  public List<UnreadableDirectory> unread() {
    return unread;
  }

  /** Whether this directory and all directories below it could be read. */
  public boolean isWhole() {
    return whole;
  }

  /**
   * Whether there is no wanted file here or below. Directories that could not be read do not count.
   */
  public boolean isEmpty() {
    return files.length == 0 && directories.isEmpty();
  }

  /** Whether there is no wanted file here or below, and everything could be read. */
  boolean isIdle() {
    return isEmpty() && whole;
  }
}
