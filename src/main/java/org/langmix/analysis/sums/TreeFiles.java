package org.langmix.analysis.sums;

import java.util.BitSet;
import org.langmix.git.tree.Directory;

/** The numbers of the paths and blobs of a tree. */
record TreeFiles(BitSet paths, BitSet blobs) {
  static TreeFiles of(Directory root) {
    TreeFiles files = new TreeFiles(new BitSet(), new BitSet());
    files.add(root);
    return files;
  }

  private void add(Directory directory) {
    for (int i = 0; i < directory.fileCount(); i++) {
      paths.set(directory.path(i));
      blobs.set(directory.blob(i));
    }
    for (Directory below : directory.directories()) {
      add(below);
    }
  }

  /** Whether the tree has a file at the same path, or a file with the same content at any path. */
  boolean hold(Directory directory, int file) {
    return paths.get(directory.path(file)) || blobs.get(directory.blob(file));
  }
}
