package org.langmix.git.fetch;

import java.util.List;

/** Fetches objects that a repository lacks from its remotes. */
public interface Fetcher {
  /** For repositories that are used as they are: runs no process and does not touch the network. */
  Fetcher NONE =
      new Fetcher() {
        @Override
        public boolean isActive() {
          return false;
        }

        @Override
        public List<String> absent(List<String> objects) {
          return List.of();
        }

        @Override
        public void fetch(List<String> objects, Runnable progress) {}
      };

  /** Whether this fetcher can fetch anything at all. */
  boolean isActive();

  /** The ids of those objects that are missing from the repository and could be fetched. */
  List<String> absent(List<String> objects);

  /**
   * Fetches objects into the repository. Objects that can't be fetched stay missing, and a warning
   * says why. Objects that have arrived are kept, whatever happens afterwards.
   *
   * @param objects ids in hexadecimal, either of files or of directories. The versions of one file
   *     should be next to each other, so that they arrive as deltas. Directories arrive with all
   *     directories below them.
   * @param progress called for each object that has arrived
   */
  void fetch(List<String> objects, Runnable progress) throws InterruptedException;
}
