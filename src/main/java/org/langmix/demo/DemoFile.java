package org.langmix.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A file of the demo and how it grows.
 *
 * @param path where it lies
 * @param first the number of the first release that has it
 * @param last the number of the last one
 * @param initial how many functions it has at first
 * @param growth how many more with each release
 */
record DemoFile(String path, int first, int last, int initial, int growth) {
  private static final String TABLE = "files";

  /** The files of the table that the program brings. */
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
