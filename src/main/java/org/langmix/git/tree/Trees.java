package org.langmix.git.tree;

import java.util.List;
import org.langmix.git.failure.GitException;

/** Reads trees. */
public interface Trees {
  /**
   * Reads trees. A directory that was read before, at the same path, is the same instance.
   *
   * @param trees their ids in hexadecimal, the oldest first if speed matters
   * @param threads how many threads read
   * @param progress told of every path that directories were read at, by any of the threads
   * @throws GitException if any of them can't be read
   */
  List<Directory> read(List<String> trees, int threads, Runnable progress)
      throws InterruptedException;

  /**
   * Reads one tree.
   *
   * @throws GitException if it can't be read
   */
  Directory read(String tree);
}
