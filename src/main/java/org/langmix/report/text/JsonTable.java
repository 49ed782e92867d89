package org.langmix.report.text;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.PrintWriter;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table as a JSON array of objects, one per row, with the names of the columns as keys. A cell
 * that is empty is null. All characters are ASCII, so that no character set can change them.
 */
final class JsonTable implements TextTable {
  private static final Gson GSON =
      new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

  @Override
  public void print(PrintWriter out, List<String> header, List<? extends List<?>> rows) {
    out.println("[");
    Iterator<? extends List<?>> left = rows.iterator();
    while (left.hasNext()) {
      out.println(ascii(GSON.toJson(object(header, left.next()))) + (left.hasNext() ? "," : ""));
    }
    out.println("]");
  }

  private static Map<String, Object> object(List<String> header, List<?> row) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < row.size(); i++) {
      object.put(header.get(i), row.get(i).equals("") ? null : row.get(i));
    }
    return object;
  }

  /** Outside of strings, JSON is ASCII; in a string, an escape stands for a character. */
  private static String ascii(String json) {
    StringBuilder ascii = new StringBuilder(json.length());
    json.chars()
        .forEach(
            sign ->
                ascii.append(
                    sign < 0x7f ? String.valueOf((char) sign) : "\\u%04x".formatted(sign)));
    return ascii.toString();
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
