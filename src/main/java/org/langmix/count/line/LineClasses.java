package org.langmix.count.line;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The class of each line of a file, in a byte per line. A file is recorded while it is counted. One
 * instance serves one file after another.
 */
public final class LineClasses {
  private static final List<LineClass> ALL = List.of(LineClass.values());

  /** Must be 0. */
  private static final byte CODE = number(LineClass.CODE);

  private static final byte BLANK = number(LineClass.BLANK);
  private static final int FIRST_CAPACITY = 256;

  /** Those beyond {@link #count} are {@link #CODE}, except for blank lines that were kept. */
  private byte[] classes;

  private int count;

  public LineClasses() {
    this(new byte[FIRST_CAPACITY], 0);
  }

  private LineClasses(byte[] classes, int count) {
    this.classes = classes;
    this.count = count;
  }

  private static byte number(LineClass lineClass) {
    return (byte) ALL.indexOf(lineClass);
  }

  /** Forgets all lines. */
  public void clear() {
    Arrays.fill(classes, 0, count, CODE);
    count = 0;
  }

  /** A copy of the first lines that takes no more memory than they need. */
  public LineClasses copyOf(int lines) {
    return new LineClasses(Arrays.copyOf(classes, lines), lines);
  }

  /** Adds a line. */
  void add(LineClass lineClass) {
    makeRoom(1);
    classes[count++] = number(lineClass);
  }

  /** Adds lines of the same class. */
  void add(LineClass lineClass, int lines) {
    makeRoom(lines);
    Arrays.fill(classes, count, count + lines, number(lineClass));
    count += lines;
  }

  /**
   * Keeps a line as blank that {@link #addKept} will add.
   *
   * @param line 0 for the next line to be added
   */
  void keepBlank(int line) {
    makeRoom(line + 1);
    classes[count + line] = BLANK;
  }

  /** Adds lines of code, except for those that were kept as blank. */
  void addKept(int lines) {
    makeRoom(lines);
    count += lines;
  }

  /** Adds the lines {@code from} up to, but excluding, {@code to} of another file. */
  void addAll(LineClasses other, int from, int to) {
    makeRoom(to - from);
    System.arraycopy(other.classes, from, classes, count, to - from);
    count += to - from;
  }

  private void makeRoom(int lines) {
    if (classes.length - count < lines) {
      classes = Arrays.copyOf(classes, Math.max(2 * classes.length, count + lines));
    }
  }

  /** The number of lines. */
  public int count() {
    return count;
  }

  /**
   * 1 if a line is code, otherwise 0. The first line is line 0. Computed without a branch, as the
   * next line's class is random.
   */
  public int codeBit(int line) {
    return (classes[line] - 1) >>> (Integer.SIZE - 1); // CODE is 0, the others are above it
  }

  /** The classes of all lines in order. */
  public List<LineClass> toList() {
    return IntStream.range(0, count).mapToObj(line -> ALL.get(classes[line])).toList();
  }
}
