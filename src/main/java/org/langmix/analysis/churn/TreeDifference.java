package org.langmix.analysis.churn;

import java.util.Arrays;

/** The files that differ between two trees. Those of one directory are neighbours. */
final class TreeDifference {
  /** In the place of a blob: there is no file at this path. */
  static final int NO_BLOB = -1;

  private static final int FIELDS = 3;

  private int[] files = {};
  private int count;

  /**
   * Adds a file.
   *
   * @param path the number of its path
   * @param before the number of its blob before, or {@link #NO_BLOB}
   * @param now the number of its blob now, or {@link #NO_BLOB}
   */
  void add(int path, int before, int now) {
    int at = count * FIELDS;
    if (at == files.length) {
      files = Arrays.copyOf(files, Math.max(8 * FIELDS, 2 * at));
    }
    files[at] = path;
    files[at + 1] = before;
    files[at + 2] = now;
    count++;
  }

  int count() {
    return count;
  }

  int path(int file) {
    return files[file * FIELDS];
  }

  int before(int file) {
    return files[file * FIELDS + 1];
  }

  int now(int file) {
    return files[file * FIELDS + 2];
  }

  /** Whether the file was there before and is there now. */
  boolean isPair(int file) {
    return before(file) != NO_BLOB && now(file) != NO_BLOB;
  }
}
