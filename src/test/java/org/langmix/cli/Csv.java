package org.langmix.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a CSV file of a report. */
final class Csv {
  private Csv() {}

  static List<Map<String, String>> rows(Path file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(Files.newBufferedReader(file), format)) {
      return parser.stream().map(CSVRecord::toMap).toList();
    }
  }

  static long sum(
      List<Map<String, String>> rows, String column, Predicate<Map<String, String>> wanted) {
    return rows.stream().filter(wanted).mapToLong(row -> Long.parseLong(row.get(column))).sum();
  }
}
