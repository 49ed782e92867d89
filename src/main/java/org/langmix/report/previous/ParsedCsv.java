package org.langmix.report.previous;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of a CSV file, which anyone may have written.
 *
 * @param file the name of the file, for messages
 */
record ParsedCsv(String file, List<String> header, List<CSVRecord> rows) {
  // Enough for a thousand revisions with the 3,000 sections of the kernel's MAINTAINERS as areas.
  private static final long MOST_BYTES = 64L << 20;
  private static final int MOST_CELLS = 4_000_000;
  private static final long LARGEST_FIGURE = 1_000_000_000_000L;

  /**
   * Reads a file of a report.
   *
   * @throws DamagedReportException if the file is missing, damaged, or too large for a report
   */
  static ParsedCsv read(Path directory, String file) throws DamagedReportException {
    Path path = directory.resolve(file);
    if (!Files.isRegularFile(path)) {
      throw new DamagedReportException("it has no " + file + " (--format csv)");
    }
    try {
      if (Files.size(path) > MOST_BYTES) {
        throw new DamagedReportException("its " + file + " is too large");
      }
      return parse(path, file);
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw new DamagedReportException("its " + file + " can't be read, or is damaged");
    }
  }

  private static ParsedCsv parse(Path path, String file)
      throws IOException, DamagedReportException {
    List<CSVRecord> rows = new ArrayList<>();
    int cells = 0;
    try (Reader text = Files.newBufferedReader(path);
        RecordLimit limit = new RecordLimit(text)) {
      for (CSVRecord row : CSVFormat.RFC4180.parse(limit)) {
        limit.beginRecord();
        rows.add(row);
        cells += row.size();
        if (cells > MOST_CELLS) {
          throw new DamagedReportException("its " + file + " is too large");
        }
      }
    }
    if (rows.isEmpty()) {
      throw new DamagedReportException("its " + file + " is empty");
    }
    return new ParsedCsv(file, rows.get(0).toList(), rows.subList(1, rows.size()));
  }

  /** The index of the first column with a name. */
  int column(String name) throws DamagedReportException {
    int column = header.indexOf(name);
    if (column < 0) {
      throw new DamagedReportException("its %s has no column '%s'".formatted(file, name));
    }
    return column;
  }

  /** The text in a cell. */
  String text(int row, int column) throws DamagedReportException {
    if (column >= rows.get(row).size()) {
      throw new DamagedReportException("its %s is damaged".formatted(file));
    }
    return rows.get(row).get(column);
  }

  /** The figure in a cell; 0 if the cell is empty. */
  long figure(int row, int column) throws DamagedReportException {
    String text = text(row, column);
    if (text.isEmpty()) {
      return 0;
    }
    try {
      long figure = Long.parseLong(text);
      if (figure >= 0 && figure <= LARGEST_FIGURE) {
        return figure;
      }
    } catch (NumberFormatException e) {
      // treated like a figure that is too large
    }
    throw new DamagedReportException("its %s has no figure where one should be".formatted(file));
  }
}
