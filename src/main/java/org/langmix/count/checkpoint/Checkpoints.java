package org.langmix.count.checkpoint;

import java.util.Arrays;
import org.langmix.count.line.LineClasses;
import org.langmix.count.line.RunningCounts;

/**
 * Offsets in a C file at which a lexer may begin as if the file began there, with the counts of
 * everything before each of them. Another file may hold a copy of the bytes between two
 * checkpoints. The copy has the same counts there as here, if a lexer reaches it between two
 * tokens.
 */
public final class Checkpoints {
  /** The checkpoints of a file about which nothing is known. */
  static final Checkpoints NONE = new Checkpoints(1, new int[0], 0, null);

  /**
   * The number of fields per checkpoint: its offset, and the code lines, comment lines, blank lines
   * and modules before it.
   */
  private static final int FIELDS = 5;

  private static final int FIRST_CAPACITY = 64;

  /** The limit per file: hardly any file has more, and no file may fill the heap. */
  private static final int MOST = 1 << 14;

  private final int interval;
  private int[] fields;
  private int count;

  /** The classes of all lines before the last checkpoint; null if they are not known. */
  private final LineClasses classes;

  private Checkpoints(int interval, int[] fields, int count, LineClasses classes) {
    this.interval = interval;
    this.fields = fields;
    this.count = count;
    this.classes = classes;
  }

  /**
   * An empty list that can grow. It serves one file after another.
   *
   * @param interval the smallest distance between two checkpoints, in bytes; it may be larger,
   *     because a checkpoint must follow the end of a line
   */
  public static Checkpoints every(int interval) {
    return new Checkpoints(interval, new int[FIRST_CAPACITY * FIELDS], 0, null);
  }

  void clear() {
    count = 0;
  }

  /**
   * A copy that takes no more memory than the checkpoints need.
   *
   * @param lines the lines of the file, and their classes if these are wanted
   */
  Checkpoints copy(RunningCounts lines) {
    LineClasses before = lines.copyOfClasses(count == 0 ? 0 : linesBefore(count - 1));
    return new Checkpoints(interval, Arrays.copyOf(fields, count * FIELDS), count, before);
  }

  /** Whether a file that has copied from this one can have the classes of its lines from here. */
  public boolean haveClasses() {
    return classes != null;
  }

  /** The memory that they take, in checkpoints whose classes of lines are not known. */
  int size() {
    int bytes = classes == null ? 0 : classes.count();
    return count + bytes / (FIELDS * Integer.BYTES);
  }

  /** The number of lines that end before a checkpoint. */
  private int linesBefore(int index) {
    int at = index * FIELDS;
    return fields[at + 1] + fields[at + 2] + fields[at + 3];
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
   * The index of the first checkpoint at or after an offset; {@link #count} if there is none.
   *
   * @param near the index of a checkpoint that is probably not far before it
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
   * Adds a checkpoint after all others. Adds nothing if the checkpoint is there already, or if the
   * limit per file is reached.
   *
   * @param before the counts of everything before the checkpoint
   */
  void add(int offset, RunningCounts before) {
    add(offset, before.codeLines(), before.commentLines(), before.blankLines(), before.modules());
  }

  /**
   * Adds checkpoints of another file after all others.
   *
   * @param base the checkpoints of the other file
   * @param first the index there of the first checkpoint to add
   * @param last the index there of the last checkpoint to add
   * @param start the offset of the first one in this file
   * @param lines the counts of everything before the first one; the counts between the first and
   *     the last one are added to them
   */
  void addShifted(Checkpoints base, int first, int last, int start, RunningCounts lines) {
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
    lines.keepLines(base.classes, base.linesBefore(first), base.linesBefore(last));
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
