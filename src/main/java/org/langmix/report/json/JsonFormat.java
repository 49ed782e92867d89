package org.langmix.report.json;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.langmix.count.line.LineCounts;
import org.langmix.report.Provenance;
import org.langmix.report.Report;
import org.langmix.report.ReportFormat;
import org.langmix.report.digest.Digest;
import org.langmix.report.table.ReportTable;

/**
 * Writes {@code report.json}: what was measured, the figures that readers look for first, and all
 * tables. Those with a column per area are left out, because {@code counts} has their figures.
 */
public final class JsonFormat implements ReportFormat {
  /** Rises when a key goes away or changes its meaning; not when one is added. */
  static final int SCHEMA = 1;

  private static final String FILE = "report.json";

  @Override
  public void write(Report report, Path directory) throws IOException {
    try (Writer out = Files.newBufferedWriter(directory.resolve(FILE), StandardCharsets.US_ASCII)) {
      out.append("{\n");
      member("schema", SCHEMA, out);
      member("program", Provenance.PROGRAM, out);
      member("version", report.version(), out);
      member("counting_rules", LineCounts.RULE_VERSION, out);
      member("repository", report.repository(), out);
      member("command", report.command(), out);
      member("remark", report.remark(), out);
      out.append("\"newest\": ");
      rows(HeadlineRows.HEADER, HeadlineRows.of(Digest.ofEach(report.history())), out);
      out.append(",\n\"tables\": {\n");
      tables(report, out);
      out.append("\n}\n}\n");
    }
  }

  private static void member(String name, Object value, Writer out) throws IOException {
    out.append(JsonRows.text(name)).append(": ");
    out.append(JsonRows.text(value)).append(",\n");
  }

  private static void rows(List<String> header, List<? extends List<?>> rows, Writer out)
      throws IOException {
    try (JsonRows json = new JsonRows(out, header)) {
      for (List<?> row : rows) {
        json.row(row);
      }
    }
  }

  private static void tables(Report report, Writer out) throws IOException {
    List<ReportTable> tables = new ArrayList<>(ReportTable.of(report.history()));
    tables.removeIf(ReportTable::hasColumnPerArea);
    String separator = "";
    for (ReportTable table : tables) {
      out.append(separator).append(JsonRows.text(table.displayName().replace('-', '_')));
      out.append(": ");
      table.write(report.history(), header -> new JsonRows(out, header));
      separator = ",\n";
    }
  }
}
