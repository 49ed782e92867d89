package org.langmix.git.tree;

import java.util.List;
import org.langmix.git.failure.GitException;

/** Reads trees. */
public interface Trees {
  /**
   * Reads trees. A directory that was read before at the same path is the same instance.
   *
   * @param trees the trees' ids in hexadecimal; reading is fastest if the oldest is first
   * @param threads how many threads read
   * @param progress called after each path at which directories were read, by any of the threads
   * @throws GitException if any of the trees can't be read
   */
  List<Directory> read(List<String> trees, int threads, Runnable progress)
      throws InterruptedException;

  /**
   * Reads one tree.
   *
   * @throws GitException if the tree can't be read
   */
  Directory read(String tree);
}
