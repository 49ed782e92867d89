package org.langmix.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a report whose bytes depend only on the repository and the options. */
final class ReportFiles {
  private ReportFiles() {}

  /** The contents of these files, one character per byte, by file name. */
  static Map<String, String> in(Path directory) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(directory)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        if (!file.endsWith("run.json")) {
          String content = Files.readString(file, StandardCharsets.ISO_8859_1);
          files.put(directory.relativize(file).toString(), content);
        }
      }
    }
    return files;
  }
}
