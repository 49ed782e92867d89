package org.langmix.diff;

import java.util.Arrays;

/**
 * Two sequences of lines as sequences of small numbers, called symbols: one sequence makes the
 * columns of a table and the other its rows. Equal lines have the same symbol. Lines that only one
 * of the sequences has are left out: no common subsequence holds them. The symbols serve two
 * comparisons: that of all lines, and that of the lines of code.
 */
final class Symbols {
  private static final int ABSENT = -1;

  /** The lines that both sequences have: the symbol of each, times 2, plus its mark of code. */
  private int[] columnLines = {};

  private int columnLineCount;
  private int[] rowLines = {};
  private int rowLineCount;

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
   * Takes two sequences of lines with their marks of code, from {@code start} on.
   *
   * @param a the lines of the columns
   * @param b the lines of the rows, best the shorter sequence
   */
  void take(long[] a, int aEnd, long[] b, int bEnd, int start) {
    makeRoom(aEnd - start, bEnd - start);
    int all = takeRows(b, start, bEnd);
    Arrays.fill(inColumns, 0, count, 0);
    takeColumns(a, start, aEnd);
    keepSharedRows(all);
  }

  private int takeRows(long[] b, int start, int end) {
    int taken = 0;
    for (int i = start; i < end; i++) {
      int symbol = symbolOrNew(b[i] & ~LineHashes.CODE);
      rowLines[taken++] = symbol << 1 | (int) (b[i] & LineHashes.CODE);
    }
    return taken;
  }

  private void takeColumns(long[] a, int start, int end) {
    for (int i = start; i < end; i++) {
      int symbol = symbol(a[i] & ~LineHashes.CODE);
      if (symbol != ABSENT) {
        inColumns[symbol]++;
        columnLines[columnLineCount++] = symbol << 1 | (int) (a[i] & LineHashes.CODE);
      }
    }
  }

  private void keepSharedRows(int all) {
    for (int i = 0; i < all; i++) {
      rowLines[rowLineCount] = rowLines[i];
      rowLineCount += inColumns[rowLines[i] >> 1] > 0 ? 1 : 0;
    }
  }

  private void makeRoom(int aLength, int bLength) {
    if (columns.length < aLength) {
      columns = new int[aLength];
      columnLines = new int[aLength];
    }
    if (rows.length < bLength) {
      rows = new int[bLength];
      rowLines = new int[bLength];
      lines = new long[bLength];
      inColumns = new int[bLength];
      inRows = new int[bLength];
    }
    columnLineCount = 0;
    rowLineCount = 0;
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

  /** Makes the columns and the rows of all lines. */
  void selectAll() {
    select(0);
  }

  /** Makes the columns and the rows of the lines of code. */
  void selectCode() {
    select(1);
  }

  private void select(int mark) {
    Arrays.fill(inColumns, 0, count, 0);
    Arrays.fill(inRows, 0, count, 0);
    columnCount = select(columnLines, columnLineCount, mark, columns, inColumns);
    rowCount = select(rowLines, rowLineCount, mark, rows, inRows);
  }

  /** Selects the lines with a mark of 1; if the mark is 0, all lines. */
  private static int select(int[] lines, int lineCount, int mark, int[] selected, int[] counts) {
    int count = 0;
    for (int i = 0; i < lineCount; i++) {
      int symbol = lines[i] >> 1;
      int isSelected = (lines[i] & mark) | (mark ^ 1);
      selected[count] = symbol;
      counts[symbol] += isSelected;
      count += isSelected;
    }
    return count;
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

  /** How many columns and rows a common subsequence of this length leaves out. */
  long differences(int length) {
    return columnCount + rowCount - 2L * length;
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
