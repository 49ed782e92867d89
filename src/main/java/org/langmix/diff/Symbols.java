package org.langmix.diff;

import java.util.Arrays;

/**
 * Two sequences of lines as sequences of small numbers, called symbols: one sequence makes the
 * columns of a table and the other its rows. Equal lines have the same symbol. Lines that only one
 * of the sequences has are left out: no common subsequence holds them.
 */
final class Symbols {
  private static final int ABSENT = -1;

  private int[] columns = {};
  private int columnCount;
  private int[] rows = {};
  private int rowCount;

  /** By symbol. */
  private long[] lines = {};

  private int[] inColumns = {};
  private int[] inRows = {};
  private int count;

  /** A hash table with open addressing: at the place of a line, its symbol plus 1, or 0. */
  private int[] table = {};

  private int shift;

  /**
   * Takes two sequences, and leaves out of both arrays the lines that only one of them has.
   *
   * @param a the lines of the columns
   * @param b the lines of the rows, best the shorter sequence
   */
  void take(long[] a, int aLength, long[] b, int bLength) {
    makeRoom(aLength, bLength);
    for (int i = 0; i < bLength; i++) {
      rows[i] = symbolOrNew(b[i]);
      inRows[rows[i]]++;
    }
    for (int i = 0; i < aLength; i++) {
      int symbol = symbol(a[i]);
      if (symbol != ABSENT) {
        inColumns[symbol]++;
        a[columnCount] = a[i];
        columns[columnCount++] = symbol;
      }
    }
    for (int i = 0; i < bLength; i++) {
      if (inColumns[rows[i]] > 0) {
        b[rowCount] = b[i];
        rows[rowCount++] = rows[i];
      } else {
        inRows[rows[i]] = 0;
      }
    }
  }

  private void makeRoom(int aLength, int bLength) {
    if (columns.length < aLength) {
      columns = new int[aLength];
    }
    if (rows.length < bLength) {
      rows = new int[bLength];
      lines = new long[bLength];
      inColumns = new int[bLength];
      inRows = new int[bLength];
    }
    columnCount = 0;
    rowCount = 0;
    count = 0;
    int size = Integer.highestOneBit(Math.max(bLength, 1)) << 2; // at most half full
    shift = Integer.numberOfLeadingZeros(size - 1) + Integer.SIZE;
    if (table.length < size) {
      table = new int[size];
    }
    Arrays.fill(table, 0, size, 0);
  }

  private int symbolOrNew(long line) {
    int place = place(line);
    if (table[place] == 0) {
      lines[count] = line;
      inColumns[count] = 0;
      inRows[count] = 0;
      table[place] = ++count;
    }
    return table[place] - 1;
  }

  private int symbol(long line) {
    return table[place(line)] - 1;
  }

  /** The place of a line in the table, or where it would go. */
  private int place(long line) {
    int mask = -1 >>> (shift - Integer.SIZE);
    int place = (int) (line >>> shift);
    while (table[place] != 0 && lines[table[place] - 1] != line) {
      place = (place + 1) & mask;
    }
    return place;
  }

  int[] columns() {
    return columns;
  }

  int columnCount() {
    return columnCount;
  }

  int[] rows() {
    return rows;
  }

  int rowCount() {
    return rowCount;
  }

  /** The number of symbols. Some of them may be neither in the columns nor in the rows. */
  int count() {
    return count;
  }

  /** How often a symbol is in the columns. */
  int inColumns(int symbol) {
    return inColumns[symbol];
  }

  /** The number of pairs of a column and a row with the same symbol. */
  long pairs() {
    long pairs = 0;
    for (int symbol = 0; symbol < count; symbol++) {
      pairs += (long) inColumns[symbol] * inRows[symbol];
    }
    return pairs;
  }

  /** At least this many elements must be removed or added, whatever their order. */
  long leastDifferences() {
    long least = 0;
    for (int symbol = 0; symbol < count; symbol++) {
      least += Math.abs(inColumns[symbol] - inRows[symbol]);
    }
    return least;
  }
}
