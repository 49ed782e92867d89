package org.langmix.count.checkpoint;

import org.langmix.count.line.RunningCounts;
import org.langmix.count.text.CMarks;

/**
 * Records the checkpoints of a C file while the file is lexed, and takes the shortcuts through it.
 * The lexer calls {@link #pass} between two tokens, as soon as it has reached {@link #goal}.
 */
public final class Checkpointer {
  private final byte[] source;
  private final int end;
  private final RunningCounts lines;
  private final CMarks marks;
  private Shortcuts shortcuts;
  private Checkpoints taken;
  private boolean keeps;
  private int goal = Integer.MAX_VALUE;

  public Checkpointer(byte[] source, int end, RunningCounts lines, CMarks marks) {
    this.source = source;
    this.end = end;
    this.lines = lines;
    this.marks = marks;
  }

  /**
   * Begins a file.
   *
   * @param textStart the offset at which the text begins
   * @param room where to put the checkpoints; what it holds is discarded
   * @param wanted whether the checkpoints are wanted, not only the shortcuts
   * @return the offset at which lexing begins
   */
  public int begin(int textStart, Copied copied, Checkpoints room, boolean wanted) {
    shortcuts = new Shortcuts(copied, source, end);
    taken = room;
    taken.clear();
    taken.add(textStart, lines);
    keeps = wanted;
    return goOn(textStart);
  }

  /** The offset at which the lexer must call {@link #pass} next. */
  public int goal() {
    return goal;
  }

  /**
   * Takes note of the offset that the lexer has reached. Returns the offset at which it must go on.
   */
  public int pass(int at) {
    if (mayBeAt(source, at)) {
      taken.add(at, lines);
    }
    return goOn(at);
  }

  /**
   * Whether lexing may begin at an offset, judging by the bytes before it. They must end a line
   * that is not joined to the next one. The line must not end with {@code MODULE_LICENSE}, whose
   * parenthesis may follow in the next line.
   */
  static boolean mayBeAt(byte[] source, int offset) {
    return offset == 0
        || (offset > 1 && source[offset - 1] == '\n' && endsLine(source[offset - 2]));
  }

  private static boolean endsLine(byte last) {
    return last > ' ' && last != '\\' && last != 'E';
  }

  /**
   * Takes the shortcuts that begin at an offset, and chooses the next goal. Returns the offset at
   * which lexing goes on.
   */
  private int goOn(int from) {
    int at = from;
    shortcuts.reach(at);
    while (shortcuts.start() == at) {
      at = shortcuts.end();
      shortcuts.take(taken, lines);
      shortcuts.reach(at);
    }
    int next = shortcuts.start();
    if (at >= marks.end()) {
      marks.restart(at, Math.min(next, end));
    }
    goal = next - at <= taken.interval() ? next : Math.min(next, checkpointAfter(at));
    marks.stopAt(goal);
    return at;
  }

  /**
   * The offset of the next possible checkpoint, if it lies in the bytes that are marked; otherwise
   * the offset at which the marks end.
   */
  private int checkpointAfter(int from) {
    int at = keeps ? from + taken.interval() : marks.end();
    while (at < marks.end()) {
      int newline = marks.newlineFrom(at);
      at = newline + 1;
      if (newline < marks.end() && endsLine(source[newline - 1])) {
        return at;
      }
    }
    return marks.end();
  }

  /** All checkpoints of a file that has been lexed; none if they are not wanted. */
  public Checkpoints taken() {
    if (!keeps) {
      return Checkpoints.NONE;
    }
    if (end > 0 && source[end - 1] == '\n' && lines.isAtLineStart()) {
      taken.add(end, lines);
    }
    return taken.copy(lines);
  }
}
