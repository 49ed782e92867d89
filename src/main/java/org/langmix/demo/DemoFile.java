package org.langmix.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A file of the demo repository and its growth.
 *
 * @param path the path of the file
 * @param first the number of the first release that has the file, from 0
 * @param last the number of the last release that has the file
 * @param initial the number of functions in the first release
 * @param growth the number of functions that each later release adds
 */
record DemoFile(String path, int first, int last, int initial, int growth) {
  private static final String TABLE = "files";

  /** The files of the built-in table. */
  static List<DemoFile> all(List<String> releases) {
    try (InputStream in = DemoFile.class.getResourceAsStream(TABLE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> of(line.split(" +"), releases))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DemoFile of(String[] cells, List<String> releases) {
    return new DemoFile(
        cells[0],
        releases.indexOf(cells[1]),
        cells.length > 4 ? releases.indexOf(cells[4]) : releases.size() - 1,
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
