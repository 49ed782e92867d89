package org.langmix.git;

import org.eclipse.jgit.lib.FileMode;

/** The kind of a tree entry. */
public enum EntryKind {
  FILE,
  SYMBOLIC_LINK,
  SUBMODULE,
  DIRECTORY;

  static EntryKind of(FileMode mode) {
    if (mode.equals(FileMode.TREE.getBits())) {
      return DIRECTORY;
    } else if (mode.equals(FileMode.SYMLINK.getBits())) {
      return SYMBOLIC_LINK;
    }
    return mode.equals(FileMode.GITLINK.getBits()) ? SUBMODULE : FILE;
  }
}
