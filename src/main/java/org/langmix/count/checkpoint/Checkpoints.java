package org.langmix.count.checkpoint;

import java.util.Arrays;
import org.langmix.count.line.LineTally;

/**
 * Places in a file of C where a lexer may begin as if the file did, with the counts of what lies
 * before each. What another file has copied between two of them counts there as it does here, if a
 * lexer comes to it between two tokens.
 */
public final class Checkpoints {
  /** Of a file of which nothing is known. */
  static final Checkpoints NONE = new Checkpoints(1, new int[0], 0);

  /** Of each: its offset; how many code, comment and blank lines and modules lie before it. */
  private static final int FIELDS = 5;

  private static final int FIRST_CAPACITY = 64;

  /** Hardly any file has more, and none may fill the memory. */
  private static final int MOST = 1 << 14;

  private final int interval;
  private int[] fields;
  private int count;

  private Checkpoints(int interval, int[] fields, int count) {
    this.interval = interval;
    this.fields = fields;
    this.count = count;
  }

  /**
   * None so far, with room for more: for one file after another.
   *
   * @param interval how many bytes one is before the next, which waits for the end of a line
   */
  public static Checkpoints every(int interval) {
    return new Checkpoints(interval, new int[FIRST_CAPACITY * FIELDS], 0);
  }

  void clear() {
    count = 0;
  }

  /** The same in no more room than they need. */
  Checkpoints copy() {
    return new Checkpoints(interval, Arrays.copyOf(fields, count * FIELDS), count);
  }

  int interval() {
    return interval;
  }

  public int count() {
    return count;
  }

  public int offset(int index) {
    return fields[index * FIELDS];
  }

  /**
   * The first one at an offset or behind it; {@link #count} if there is none.
   *
   * @param near one that is likely not far before it
   */
  int firstFrom(int offset, int near) {
    int low = near > 0 && offset(near - 1) < offset ? near : 0;
    int step = 1;
    while (low + step < count && offset(low + step) < offset) {
      low += step + 1;
      step *= 2;
    }
    int high = Math.min(count, low + step);
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (offset(middle) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Adds one behind all others; or nothing, if it is there or there are very many.
   *
   * @param before what lies before it
   */
  void add(int offset, LineTally before) {
    add(offset, before.codeLines(), before.commentLines(), before.blankLines(), before.modules());
  }

  /**
   * Adds some of another file behind all others.
   *
   * @param first the number of the first one there
   * @param last the number of the last one
   * @param start where the first one belongs
   * @param lines what lies before it; what lies before the last one is added
   */
  void addShifted(Checkpoints base, int first, int last, int start, LineTally lines) {
    int[] from = base.fields;
    int firstAt = first * FIELDS;
    int lastAt = last * FIELDS;
    int shift = start - from[firstAt];
    int code = lines.codeLines() - from[firstAt + 1];
    int comment = lines.commentLines() - from[firstAt + 2];
    int blank = lines.blankLines() - from[firstAt + 3];
    int modules = lines.modules() - from[firstAt + 4];
    for (int at = firstAt; at <= lastAt; at += FIELDS) {
      add(
          from[at] + shift,
          from[at + 1] + code,
          from[at + 2] + comment,
          from[at + 3] + blank,
          from[at + 4] + modules);
    }
    lines.addLines(
        from[lastAt + 1] - from[firstAt + 1],
        from[lastAt + 2] - from[firstAt + 2],
        from[lastAt + 3] - from[firstAt + 3],
        from[lastAt + 4] - from[firstAt + 4]);
  }

  private void add(int offset, int code, int comment, int blank, int modules) {
    if (count == MOST || (count > 0 && offset(count - 1) >= offset)) {
      return;
    }
    int at = count * FIELDS;
    if (at == fields.length) {
      fields = Arrays.copyOf(fields, 2 * at);
    }
    fields[at] = offset;
    fields[at + 1] = code;
    fields[at + 2] = comment;
    fields[at + 3] = blank;
    fields[at + 4] = modules;
    count++;
  }
}
