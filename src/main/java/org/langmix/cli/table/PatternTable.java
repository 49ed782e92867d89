package org.langmix.cli.table;

import java.io.PrintWriter;
import java.util.List;
import java.util.NavigableSet;
import java.util.stream.Stream;
import org.langmix.report.text.TextTable;
import org.langmix.subsystem.Area;
import org.langmix.subsystem.Areas;
import org.langmix.subsystem.PatternLine;

/** Lists the areas line by line, with the number of files that each line's pattern matches. */
public final class PatternTable {
  private static final List<String> HEADER =
      List.of("area", "line", "pattern", "files", "kind", "note");

  private PatternTable() {}

  public static void print(
      Areas areas, NavigableSet<String> files, TextTable table, PrintWriter out) {
    List<List<Object>> rows =
        Stream.concat(areas.areas().stream(), areas.sections().stream())
            .flatMap(area -> rows(area, files))
            .toList();
    table.print(out, HEADER, rows);
  }

  private static Stream<List<Object>> rows(Area area, NavigableSet<String> files) {
    return Stream.concat(
        area.includes().stream().map(line -> row(area, "F", line, files)),
        area.excludes().stream().map(line -> row(area, "X", line, files)));
  }

  private static List<Object> row(
      Area area, String type, PatternLine line, NavigableSet<String> files) {
    long matched = line.pattern().count(files);
    return List.of(
        area.name(),
        type,
        line.pattern().toString(),
        matched,
        area.kind().displayName(),
        matched == 0 ? "matches nothing" : "");
  }
}
