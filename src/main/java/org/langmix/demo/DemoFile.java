package org.langmix.demo;

import java.util.List;

/**
 * A source file of the demo repository and its growth.
 *
 * @param path the path of the file
 * @param first the number of the first release that has the file
 * @param last the number of the last release that has the file
 * @param initial the number of functions in the first release
 * @param growth the number of functions that each later release adds
 */
record DemoFile(String path, int first, int last, int initial, int growth) {
  private static final int COLUMNS = 5;

  /** The files of the built-in table. */
  static List<DemoFile> all() {
    return Resources.table("files", COLUMNS).stream().map(DemoFile::of).toList();
  }

  private static DemoFile of(String[] cells) {
    return new DemoFile(
        cells[0],
        Releases.number(cells[1]),
        cells.length == COLUMNS ? Releases.number(cells[4]) : Releases.last(),
        Integer.parseInt(cells[2]),
        Integer.parseInt(cells[3]));
  }

  boolean isIn(int release) {
    return release >= first && release <= last;
  }

  int functions(int release) {
    return initial + growth * (release - first);
  }
}
