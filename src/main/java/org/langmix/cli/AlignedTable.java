package org.langmix.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.IntStream;

/** Columns aligned by spaces, figures to the right. */
final class AlignedTable implements TextTable {
  @Override
  public void print(PrintWriter out, List<String> header, List<? extends List<?>> rows) {
    List<Column> columns =
        IntStream.range(0, header.size())
            .mapToObj(column -> Column.of(column, header, rows))
            .toList();
    printRow(out, columns, header);
    rows.forEach(row -> printRow(out, columns, row));
  }

  private record Column(int width, boolean ofFigures) {
    static Column of(int column, List<String> header, List<? extends List<?>> rows) {
      int widest =
          rows.stream().mapToInt(row -> row.get(column).toString().length()).max().orElse(0);
      return new Column(
          Math.max(header.get(column).length(), widest), TextTable.isOfFigures(column, rows));
    }

    String aligned(String cell) {
      String blanks = " ".repeat(width - cell.length());
      return ofFigures ? blanks + cell : cell + blanks;
    }
  }

  private void printRow(PrintWriter out, List<Column> columns, List<?> row) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < columns.size(); column++) {
      line.append(columns.get(column).aligned(text(row.get(column).toString()))).append("  ");
    }
    out.println(line.toString().stripTrailing());
  }

  @Override
  public String text(String text) {
    return TextTable.printable(text);
  }

  @Override
  public String item(String text) {
    return "  " + text(text);
  }
}
