package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonReportTest {
  @TempDir private Path temp;

  private Path report(String formats) {
    Path out = temp.resolve(formats);
    assertThat(Langmix.run("demo", "--out", out, "--format", formats, "--quiet").err()).isEmpty();
    return out;
  }

  private static JsonObject json(Path out) throws IOException {
    return JsonParser.parseString(Files.readString(out.resolve("report.json"))).getAsJsonObject();
  }

  /** The rows as lists of texts, the names of the columns first. */
  private static List<List<String>> csv(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file);
        CSVParser csv = CSVFormat.RFC4180.parse(reader)) {
      List<List<String>> rows = new ArrayList<>();
      csv.forEach(row -> rows.add(row.toList()));
      return rows;
    }
  }

  private static List<List<String>> rows(JsonArray table) {
    List<List<String>> rows = new ArrayList<>();
    for (JsonElement row : table) {
      JsonObject object = row.getAsJsonObject();
      if (rows.isEmpty()) {
        rows.add(List.copyOf(object.keySet()));
      }
      rows.add(
          object.entrySet().stream()
              .map(cell -> cell.getValue().isJsonNull() ? "" : cell.getValue().getAsString())
              .collect(Collectors.toList()));
    }
    return rows;
  }

  @Test
  void its_tables_have_the_rows_of_the_csv_files() throws Exception {
    Path out = report("csv,json");
    JsonObject tables = json(out).getAsJsonObject("tables");
    assertThat(tables.keySet())
        .contains("counts", "revisions", "churn", "new_code", "modules", "platform")
        .doesNotContain("rust_code", "rust_share");
    for (String name : tables.keySet()) {
      List<List<String>> rows = rows(tables.getAsJsonArray(name));
      if (!rows.isEmpty()) {
        assertThat(rows).as(name).isEqualTo(csv(out.resolve(name.replace('_', '-') + ".csv")));
      }
    }
  }

  @Test
  void figures_are_numbers_and_what_is_not_known_is_null() throws Exception {
    JsonObject tables = json(report("json")).getAsJsonObject("tables");
    JsonObject first = tables.getAsJsonArray("revisions").get(0).getAsJsonObject();
    assertThat(first.get("c_code").getAsJsonPrimitive().isNumber()).isTrue();
    assertThat(first.get("revision").getAsJsonPrimitive().isString()).isTrue();
    assertThat(first.get("year_before").isJsonNull()).isTrue();
  }

  @Test
  void the_newest_revision_comes_first_of_all() throws Exception {
    JsonObject report = json(report("json"));
    assertThat(report.get("schema").getAsInt()).isEqualTo(1);
    JsonArray revisions = report.getAsJsonObject("tables").getAsJsonArray("revisions");
    JsonObject last = revisions.get(revisions.size() - 1).getAsJsonObject();
    JsonObject newest = report.getAsJsonArray("newest").get(0).getAsJsonObject();
    for (String key : List.of("revision", "date", "commit", "rust_code", "c_code", "rust_share")) {
      assertThat(newest.get(key)).as(key).isEqualTo(last.get(key));
    }
    assertThat(newest.get("complete").getAsBoolean()).isTrue();
  }

  @Test
  void two_runs_write_the_same_bytes_in_ascii() throws Exception {
    String first = Files.readString(report("json").resolve("report.json"));
    assertThat(Files.readString(report("json,csv").resolve("report.json"))).isEqualTo(first);
    assertThat(first).matches("\\p{ASCII}*");
  }
}
