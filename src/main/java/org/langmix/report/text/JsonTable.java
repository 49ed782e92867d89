package org.langmix.report.text;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.langmix.report.json.JsonRows;

/** A table as JSON, as in the file of a report. */
final class JsonTable implements TextTable {
  @Override
  public void print(PrintWriter out, List<String> header, List<? extends List<?>> rows) {
    try (JsonRows json = new JsonRows(out, header)) {
      for (List<?> row : rows) {
        json.row(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.println();
  }

  @Override
  public String text(String text) {
    return text;
  }

  @Override
  public String item(String text) {
    return text;
  }
}
