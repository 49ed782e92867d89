package org.langmix.git.fetch;

import java.util.List;

/** Gets objects that a repository lacks from where it was cloned from. */
public interface Fetcher {
  /** For repositories that are taken as they are: no process is run, no network is touched. */
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

  /** Whether it gets anything at all. */
  boolean isActive();

  /** Those of some objects that could be fetched, as they are nowhere. */
  List<String> absent(List<String> objects);

  /**
   * Fetches objects into the repository. What can't be had stays missing, and a warning says why;
   * what has come stays, whatever happens then.
   *
   * @param objects ids in hexadecimal: of files, the versions of one behind each other, as they
   *     come as differences then; or of directories, which come with all directories below them
   * @param progress told of each object that has come
   */
  void fetch(List<String> objects, Runnable progress) throws InterruptedException;
}
