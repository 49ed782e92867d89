package org.langmix.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.langmix.cli.Sheet.Cell;
import org.langmix.cli.Sheet.Kind;

/**
 * The expected cells of a CSV file in a spreadsheet. A column that is not listed here has numbers.
 */
final class CsvCells {
  private static final Set<String> DATES = Set.of("date", "first_date");
  private static final Set<String> TEXTS =
      Set.of(
          ("revision commit tree tree_name kind subsystem language origin since first_revision"
                  + " first_commit newest_revision maybe_earlier incomplete min_rustc min_bindgen"
                  + " min_llvm min_gcc path paths object blob reason area line pattern note series"
                  + " why name module macro authors description license config depends abstractions"
                  + " abstraction architecture_names debian_rustc newest_rustc feature_names"
                  + " rustc_exceptions section status sharing maintainers reviewers domains lists"
                  + " trees")
              .split(" "));

  private CsvCells() {}

  /** The cells of a CSV file, each of the kind of its column. */
  static List<List<Cell>> read(Path csv) throws IOException {
    List<List<Cell>> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(Files.newBufferedReader(csv), CSVFormat.RFC4180)) {
      List<String> header = null;
      for (CSVRecord row : parser) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
          Kind kind = header == null ? Kind.TEXT : kind(csv, header.get(i));
          cells.add(cell(kind, row.get(i)));
        }
        header = header == null ? row.toList() : header;
        while (cells.get(cells.size() - 1).equals(Cell.EMPTY)) {
          cells.remove(cells.size() - 1);
        }
        rows.add(cells);
      }
    }
    return rows;
  }

  private static Kind kind(Path csv, String column) {
    // In these files, the tree has a column of numbers like those of the areas.
    boolean wholeTree = column.equals("tree") && csv.getFileName().toString().startsWith("rust-");
    return DATES.contains(column)
        ? Kind.DATE
        : TEXTS.contains(column) && !wholeTree ? Kind.TEXT : Kind.NUMBER;
  }

  private static Cell cell(Kind kind, String text) {
    if (text.isEmpty()) {
      return Cell.EMPTY;
    }
    return kind == Kind.NUMBER ? Cell.number(text) : new Cell(kind, text.replaceAll("\r\n?", "\n"));
  }
}
