package org.langmix.report.text;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.langmix.report.Names;

/**
 * A table with aligned columns that takes at most 80 columns of a terminal. One of its columns
 * gives way: its texts are cut, or go on in further lines.
 */
public final class NarrowTable {
  /** How many columns a terminal has at least. */
  public static final int WIDTH = 80;

  private static final int GAP = 2;

  /** Names are recognizable in so many columns, even if the table gets too wide for that. */
  private static final int LEAST = 12;

  private NarrowTable() {}

  /** Prints a table in which the beginnings of long paths, in the first column, are left out. */
  public static void printWithPaths(
      PrintWriter out, List<String> header, List<? extends List<?>> rows) {
    int room = room(header, rows, 0);
    print(out, header, rows, 0, text -> List.of(DisplayText.end(text, room)));
  }

  /** Prints a table in which long names, in the first column, are cut. */
  public static void printWithNames(
      PrintWriter out, List<String> header, List<? extends List<?>> rows) {
    int room = room(header, rows, 0);
    print(out, header, rows, 0, text -> List.of(DisplayText.shortened(text, room)));
  }

  /** Prints a table in which long sentences, in the last column, go on in further lines. */
  public static void printWithSentences(
      PrintWriter out, List<String> header, List<? extends List<?>> rows) {
    int last = header.size() - 1;
    int room = room(header, rows, last);
    print(out, header, rows, last, text -> DisplayText.wrapped(Names.printable(text), room));
  }

  /** Fits a text into a column: the lines that it then has. */
  @FunctionalInterface
  private interface Fitting {
    List<String> lines(String text);
  }

  private static void print(
      PrintWriter out,
      List<String> header,
      List<? extends List<?>> rows,
      int column,
      Fitting fitting) {
    List<List<Object>> fitted = new ArrayList<>();
    for (List<?> row : rows) {
      List<String> lines = fitting.lines(row.get(column).toString());
      for (int i = 0; i < lines.size(); i++) {
        List<Object> cells = new ArrayList<>(i == 0 ? row : Collections.nCopies(header.size(), ""));
        cells.set(column, lines.get(i));
        fitted.add(cells);
      }
    }
    TextTable.ALIGNED.print(out, header, fitted);
  }

  /** The room that the other columns leave for one. */
  private static int room(List<String> header, List<? extends List<?>> rows, int column) {
    int others = 0;
    for (int i = 0; i < header.size(); i++) {
      if (i != column) {
        int at = i;
        others +=
            GAP
                + Math.max(
                    DisplayText.columns(header.get(i)),
                    rows.stream()
                        .mapToInt(
                            row -> DisplayText.columns(Names.printable(row.get(at).toString())))
                        .max()
                        .orElse(0));
      }
    }
    return Math.max(LEAST, WIDTH - others);
  }
}
