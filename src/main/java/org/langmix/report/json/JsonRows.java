package org.langmix.report.json;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.langmix.report.table.RowOutput;

/**
 * A table as a JSON array of objects, one per row and line, with the names of the columns as keys.
 * A cell that is empty is null. All characters are ASCII, so that no character set can change them.
 */
public final class JsonRows implements RowOutput {
  private static final Gson GSON =
      new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

  private final Appendable out;
  private final List<String> header;
  private String separator = "\n";

  /** Begins an array. Writes to {@code out}, which stays open. */
  public JsonRows(Appendable out, List<String> header) throws IOException {
    this.out = out;
    this.header = header;
    out.append("[");
  }

  @Override
  public void row(List<?> cells) throws IOException {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      object.put(header.get(i), cells.get(i).equals("") ? null : cells.get(i));
    }
    out.append(separator).append(text(object));
    separator = ",\n";
  }

  /** Ends the array; {@code out} stays open. */
  @Override
  public void close() throws IOException {
    out.append("\n]");
  }

  /** A value as JSON on one line, in ASCII. */
  static String text(Object value) {
    StringBuilder ascii = new StringBuilder();
    // Outside of strings, JSON is ASCII; in a string, an escape stands for a character.
    GSON.toJson(value)
        .chars()
        .forEach(
            sign ->
                ascii.append(
                    sign < 0x7f ? String.valueOf((char) sign) : "\\u%04x".formatted(sign)));
    return ascii.toString();
  }
}
