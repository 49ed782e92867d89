package org.langmix.count.checkpoint;

import org.langmix.count.line.LineTally;
import org.langmix.count.text.CMarks;

/**
 * Takes the checkpoints of a file of C while it is lexed, and the shortcuts through it. A lexer
 * asks it between two tokens, as soon as it comes to a goal or behind it.
 */
public final class Checkpointer {
  private final byte[] source;
  private final int end;
  private final LineTally lines;
  private final CMarks marks;
  private Shortcuts shortcuts;
  private Checkpoints taken;
  private boolean keeps;
  private int goal = Integer.MAX_VALUE;

  public Checkpointer(byte[] source, int end, LineTally lines, CMarks marks) {
    this.source = source;
    this.end = end;
    this.lines = lines;
    this.marks = marks;
  }

  /**
   * Begins, where it is not done with.
   *
   * @param textStart where the text begins
   * @param room for the checkpoints, and whatever it holds
   * @param wanted whether the checkpoints are wanted, not only the shortcuts
   * @return where to begin
   */
  public int begin(int textStart, Copied copied, Checkpoints room, boolean wanted) {
    shortcuts = new Shortcuts(copied, source, end);
    taken = room;
    taken.clear();
    taken.add(textStart, lines);
    keeps = wanted;
    return goOn(textStart);
  }

  /** Where it is to be asked. */
  public int goal() {
    return goal;
  }

  /** Passes an offset; returns where to go on. */
  public int pass(int at) {
    if (mayBeAt(source, at)) {
      taken.add(at, lines);
    }
    return goOn(at);
  }

  /**
   * Whether lexing may begin at an offset, as far as the bytes before it tell: they end a line that
   * nothing joins to the next one, and that {@code MODULE_LICENSE} does not end, the parenthesis of
   * which may follow.
   */
  static boolean mayBeAt(byte[] source, int offset) {
    return offset == 0
        || (offset > 1 && source[offset - 1] == '\n' && endsLine(source[offset - 2]));
  }

  private static boolean endsLine(byte last) {
    return last > ' ' && last != '\\' && last != 'E';
  }

  /** Takes the shortcuts that begin here, and chooses the next goal. */
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

  /** Where the next checkpoint may be, as far as there are marks; else where they end. */
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

  /** All checkpoints of a file that is through; none if they are not wanted. */
  public Checkpoints taken() {
    if (!keeps) {
      return Checkpoints.NONE;
    }
    if (end > 0 && source[end - 1] == '\n' && lines.isAtLineStart()) {
      taken.add(end, lines);
    }
    return taken.copy();
  }
}
