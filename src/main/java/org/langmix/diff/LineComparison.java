package org.langmix.diff;

/**
 * Compares versions of files, one pair after another. Keeps its working memory from pair to pair.
 * Not safe for use by several threads.
 */
public final class LineComparison {
  /** In lines. Working memory for larger pairs is given back after each of them. */
  private static final int LARGE = 1 << 16;

  private CommonSubsequence common = new CommonSubsequence();
  private Symbols symbols = new Symbols();

  /** The lines of both versions that are compared, without their mark of code. */
  private long[] old = {};

  private long[] current = {};

  /**
   * How many lines differ between two versions of a file. The numbers are exact. If few lines
   * differ, the time is in proportion to the number of lines; at worst, to the product of both
   * versions' numbers of lines. The memory is in proportion to the number of lines.
   *
   * @param before the version before; {@link LineHashes#NONE} if there was no file
   * @param now the version now; {@link LineHashes#NONE} if there is no file
   */
  public ChangedLines compare(LineHashes before, LineHashes now) {
    long[] oldLines = before.lines();
    long[] lines = now.lines();
    int head = CommonSubsequence.head(oldLines, oldLines.length, lines, lines.length);
    int tail = CommonSubsequence.tail(oldLines, oldLines.length, lines, lines.length, head);
    int oldEnd = oldLines.length - tail;
    int end = lines.length - tail;
    makeRoom(oldEnd - head, end - head);
    ChangedLines changed = compare(oldLines, oldEnd, lines, end, head);
    if (old.length + current.length > LARGE) {
      common = new CommonSubsequence();
      symbols = new Symbols();
      old = new long[0];
      current = new long[0];
    }
    return changed;
  }

  private void makeRoom(int oldCount, int count) {
    if (old.length < oldCount) {
      old = new long[oldCount];
    }
    if (current.length < count) {
      current = new long[count];
    }
  }

  private ChangedLines compare(long[] oldLines, int oldEnd, long[] lines, int end, int start) {
    int oldCount = takeAll(oldLines, start, oldEnd, old);
    int count = takeAll(lines, start, end, current);
    int both = common.lengthIfSimilar(old, oldCount, current, count);
    int oldCode = takeCode(oldLines, start, oldEnd, old);
    int code = takeCode(lines, start, end, current);
    int bothCode =
        both == CommonSubsequence.UNKNOWN
            ? CommonSubsequence.UNKNOWN // as if all lines are not similar, the code hardly is
            : common.lengthIfSimilar(old, oldCode, current, code);
    if (bothCode == CommonSubsequence.UNKNOWN) {
      takeSymbols(oldLines, oldEnd, lines, end, start);
      both = lengthOfAll();
      bothCode = lengthOfCode(both);
    }
    return new ChangedLines(count - both, oldCount - both, code - bothCode, oldCode - bothCode);
  }

  private static int takeAll(long[] lines, int start, int end, long[] taken) {
    int count = 0;
    for (int line = start; line < end; line++) {
      taken[count++] = lines[line] & ~LineHashes.CODE;
    }
    return count;
  }

  private static int takeCode(long[] lines, int start, int end, long[] taken) {
    int count = 0;
    for (int line = start; line < end; line++) {
      taken[count] = lines[line] & ~LineHashes.CODE;
      count += (int) (lines[line] & LineHashes.CODE);
    }
    return count;
  }

  /** The shorter version makes the rows. */
  private void takeSymbols(long[] oldLines, int oldEnd, long[] lines, int end, int start) {
    if (oldEnd < end) {
      symbols.take(lines, end, oldLines, oldEnd, start);
    } else {
      symbols.take(oldLines, oldEnd, lines, end, start);
    }
  }

  private int lengthOfAll() {
    symbols.selectAll();
    return common.length(symbols, Long.MAX_VALUE);
  }

  /** Among the lines of code, there are hardly more differences than among all lines. */
  private int lengthOfCode(int lengthOfAll) {
    long differences = symbols.differences(lengthOfAll);
    symbols.selectCode();
    return common.length(symbols, differences);
  }
}
