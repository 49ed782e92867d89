package org.langmix.analysis.sums;

import org.langmix.git.tree.Directory;

/** What the files of directories add up to, all of them or some. */
interface DirectorySums {
  /** Of a directory and all below. */
  Sums of(Directory directory);

  /** Of a whole tree. */
  Sums ofTree(Directory root);

  /** Of the files that lie right in a directory. */
  Sums ofFiles(Directory directory);
}
