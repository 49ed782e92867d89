package org.langmix.git.tree;

import java.util.ArrayList;
import java.util.List;

/** The wanted files and the directories of a tree, or the reason why it could not be read. */
final class TreeEntries {
  private final UnreadableDirectory unread;
  private final FilePath[] files;
  private final int[] blobs;
  private final DirectoryPath[] directories;
  private final int[] trees;

  TreeEntries(Entries entries) {
    unread = null;
    files = new FilePath[entries.fileCount()];
    blobs = new int[files.length];
    directories = new DirectoryPath[entries.directoryCount()];
    trees = new int[directories.length];
    int file = 0;
    int directory = 0;
    for (int i = 0; i < entries.count(); i++) {
      if (entries.target(i) instanceof FilePath path) {
        files[file] = path;
        blobs[file++] = entries.number(i);
      } else if (entries.target(i) instanceof DirectoryPath below) {
        directories[directory] = below;
        trees[directory++] = entries.number(i);
      }
    }
  }

  /** The contents of a tree that could not be read. */
  TreeEntries(UnreadableDirectory unread) {
    this.unread = unread;
    files = new FilePath[0];
    blobs = new int[0];
    directories = new DirectoryPath[0];
    trees = new int[0];
  }

  /** Whether the tree could not be read. */
  boolean isUnread() {
    return unread != null;
  }

  /** Makes the directory. The directories below it must have been made before. */
  Directory directory(String name) {
    if (unread != null) {
      return Directory.unread(unread);
    }
    List<UnreadableDirectory> missing = List.of();
    List<Directory> below = new ArrayList<>(directories.length);
    for (int i = 0; i < directories.length; i++) {
      Directory directory = directories[i].directory(trees[i]);
      if (directories[i].isUnread(trees[i])) {
        missing = missing.isEmpty() ? new ArrayList<>() : missing;
        missing.addAll(directory.unread());
      } else if (!directory.isIdle()) {
        below.add(directory);
      }
    }
    return new Directory(name, below, files, blobs, missing);
  }
}
