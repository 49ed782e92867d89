package org.langmix.diff;

import java.util.Arrays;

/**
 * Computes the length of the longest common subsequence of two sequences of symbols. Fast if few
 * pairs of positions hold the same symbol: the time grows with their number, times its logarithm.
 *
 * <p>J. W. Hunt and T. G. Szymanski, "A Fast Algorithm for Computing Longest Common Subsequences",
 * 1977.
 */
final class HuntSzymanski {
  /** By symbol, the index in {@link #positions} of its first position. */
  private int[] starts = {};

  /** The positions in the columns, by symbol, in ascending order. */
  private int[] positions = {};

  /**
   * At index {@code i}, the smallest column at which a common subsequence of {@code i + 1} symbols
   * of the rows so far can end.
   */
  private int[] ends = {};

  /** The length of the longest common subsequence. */
  int length(Symbols symbols) {
    listPositions(symbols);
    int[] rows = symbols.rows();
    int rowCount = symbols.rowCount();
    if (ends.length < rowCount) {
      ends = new int[rowCount];
    }
    int length = 0;
    for (int row = 0; row < rowCount; row++) {
      length = add(starts[rows[row]], starts[rows[row] + 1], length);
    }
    return length;
  }

  /** Adds a row whose symbol has these positions, and returns the new length. */
  private int add(int from, int to, int before) {
    int length = before;
    int high = before;
    for (int at = to - 1; at >= from; at--) {
      int column = positions[at];
      int place = place(column, high);
      ends[place] = column;
      length = Math.max(length, place + 1);
      high = place;
    }
    return length;
  }

  /** The first index below {@code high} at which a column not before this one ends; else high. */
  private int place(int column, int high) {
    int found = Arrays.binarySearch(ends, 0, high, column);
    return found < 0 ? -1 - found : found;
  }

  private void listPositions(Symbols symbols) {
    int[] columns = symbols.columns();
    int columnCount = symbols.columnCount();
    int size = symbols.count() + 1;
    if (starts.length < size) {
      starts = new int[size];
    }
    if (positions.length < columnCount) {
      positions = new int[columnCount];
    }
    int start = 0;
    for (int symbol = 0; symbol < symbols.count(); symbol++) {
      start += symbols.inColumns(symbol);
      starts[symbol] = start;
    }
    starts[symbols.count()] = start;
    for (int column = columnCount - 1; column >= 0; column--) {
      positions[--starts[columns[column]]] = column;
    }
  }
}
