package org.langmix.report.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Warns of files with more rows than LibreOffice and Excel can open. */
public final class SpreadsheetLimit {
  /** The most rows in a sheet of LibreOffice 4 and later, and of Excel 2007 and later. */
  private static final long ROWS = 1L << 20;

  /** No row of any file is shorter: each names a revision, and most have the id of a commit. */
  private static final long SHORTEST_ROW = 8;

  private SpreadsheetLimit() {}

  /** A warning for each CSV file in a directory that no spreadsheet can hold. */
  public static List<String> warnings(Path directory) throws IOException {
    List<String> warnings = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "*.csv")) {
      for (Path file : files) {
        long rows = Files.size(file) < ROWS * SHORTEST_ROW ? 0 : rows(file);
        if (rows > ROWS) {
          warnings.add(
              ("%s has %,d rows, but a spreadsheet holds %,d; leave out --all-sections, take"
                      + " fewer --tags or a smaller --depth")
                  .formatted(file.getFileName(), rows, ROWS));
        }
      }
    }
    warnings.sort(null);
    return warnings;
  }

  /** The number of rows, the header included. A line within quotes is no row. */
  private static long rows(Path file) throws IOException {
    long rows = 0;
    boolean isQuoted = false;
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), buffer.length)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        for (int i = 0; i < read; i++) {
          isQuoted ^= buffer[i] == '"';
          rows += buffer[i] == '\n' && !isQuoted ? 1 : 0;
        }
      }
    }
    return rows;
  }
}
