package org.langmix.report.text;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.langmix.report.Names;

/** A table whose columns are aligned with spaces. Figures are aligned to the right. */
public final class AlignedTable implements TextTable {
  private static final String GAP = "  ";

  AlignedTable() {}

  @Override
  public void print(PrintWriter out, List<String> header, List<? extends List<?>> rows) {
    aligned(header, rows).forEach(row -> out.println(String.join(GAP, row).stripTrailing()));
  }

  /** The header and the rows. Each cell is padded to the width of its column. */
  public static List<List<String>> aligned(List<String> header, List<? extends List<?>> rows) {
    List<List<String>> table =
        Stream.concat(Stream.of(header), rows.stream()).map(AlignedTable::printable).toList();
    List<List<String>> columns =
        IntStream.range(0, header.size())
            .mapToObj(column -> aligned(table, column, ColumnKind.of(column, rows)))
            .toList();
    return IntStream.range(0, table.size())
        .mapToObj(row -> columns.stream().map(column -> column.get(row)).toList())
        .toList();
  }

  private static List<String> printable(List<?> row) {
    return row.stream().map(cell -> Names.printable(cell.toString())).toList();
  }

  private static List<String> aligned(List<List<String>> table, int column, ColumnKind kind) {
    List<String> cells = table.stream().map(row -> row.get(column)).toList();
    int width = cells.stream().mapToInt(DisplayText::columns).max().orElse(0);
    List<String> aligned = new ArrayList<>();
    for (String cell : cells) {
      String blanks = " ".repeat(width - DisplayText.columns(cell));
      aligned.add(kind == ColumnKind.FIGURES ? blanks + cell : cell + blanks);
    }
    return aligned;
  }

  @Override
  public String text(String text) {
    return Names.printable(text);
  }

  @Override
  public String item(String text) {
    return "  " + text(text);
  }
}
