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
  private static final byte CODE = number(LineClass.CODE);
  private static final int FIRST_CAPACITY = 256;

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
    count = 0;
  }

  /** A copy of the first lines that takes no more memory than they need. */
  public LineClasses copyOf(int lines) {
    return new LineClasses(Arrays.copyOf(classes, lines), lines);
  }

  /** Adds lines of the same class. */
  void add(LineClass lineClass, int lines) {
    makeRoom(lines);
    Arrays.fill(classes, count, count + lines, number(lineClass));
    count += lines;
  }

  /** Changes the class of a line that was added before. */
  void set(int line, LineClass lineClass) {
    classes[line] = number(lineClass);
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

  /** Whether a line is code. The first line is line 0. */
  public boolean isCode(int line) {
    return classes[line] == CODE;
  }

  /** The classes of all lines in order. */
  public List<LineClass> toList() {
    return IntStream.range(0, count).mapToObj(line -> ALL.get(classes[line])).toList();
  }
}
