package org.langmix.analysis.sums;

import org.langmix.git.tree.Directory;

/** Sums the files of directories: all files (SumsOfAll), or new files only (SumsOfNew). */
interface DirectorySums {
  /** The sums of a directory and all directories below it. */
  Sums of(Directory directory);

  /** The sums of a whole tree. */
  Sums ofTree(Directory root);

  /** The sums of the files that lie directly in a directory. */
  Sums ofFiles(Directory directory);
}
