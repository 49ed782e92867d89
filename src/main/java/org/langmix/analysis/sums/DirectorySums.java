package org.langmix.analysis.sums;

import org.langmix.git.tree.Directory;

/** The sums of the files of directories: of all files, or only of some. */
interface DirectorySums {
  /** The sums of a directory and all directories below it. */
  Sums of(Directory directory);

  /** The sums of a whole tree. */
  Sums ofTree(Directory root);

  /** The sums of the files that lie directly in a directory. */
  Sums ofFiles(Directory directory);
}
