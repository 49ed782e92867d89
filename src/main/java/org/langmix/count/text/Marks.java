package org.langmix.count.text;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/**
 * Marks where a file holds what its lexer looks for, in loops so simple that the virtual machine
 * makes vector instructions of them. A large file is passed piece by piece; several files can be
 * passed one after another.
 *
 * <p>Marks are kept in words, a mark for each of eight bytes, as {@link EightBytes} has them.
 */
abstract class Marks {
  /**
   * How many words each pass marks before the next one: few enough to stay in a core's own cache.
   */
  private static final int BLOCK = 2048;

  /** How many words follow at a time where little is to be lexed. */
  private static final int SMALL_PIECE = 256;

  /** One call leads to each pass, so that each loop is compiled by itself, and fast. */
  private final List<Pass> passes =
      List.of(
          this::read, this::markLines, this::markBlankLines, this::markNotPlain, this::markWords);

  private final int largestPiece;

  /** The bytes of the piece. */
  private long[] words = new long[0];

  /** The same bytes one place later, behind the one before the piece. */
  private long[] preceding;

  private long[] newlines;
  private long[] visible;
  private long[] blankLines;
  private long[] stops;

  private byte[] file;
  private int fileEnd;
  private byte byteBefore;
  private int start;
  private int end;
  private int count;
  private int nextPiece;

  @FunctionalInterface
  private interface Pass {
    /** Marks the words from one to another. */
    void mark(int from, int to);
  }

  /**
   * @param largestPiece how many words the pieces of large files have
   */
  Marks(int largestPiece) {
    this.largestPiece = largestPiece;
  }

  /**
   * Begins a file.
   *
   * @param from where the text begins, behind a byte-order mark
   * @param to where it ends
   */
  public final void begin(byte[] bytes, int from, int to) {
    file = bytes;
    fileEnd = to;
    end = from;
    nextPiece = largestPiece;
  }

  /** Goes on at an offset between two tokens, with what lies before another one at first. */
  public final void restart(int from, int to) {
    end = from;
    if (from < fileEnd) {
      nextPiece = Math.min(largestPiece, (to - from) / Long.BYTES + 1);
      markNextPiece();
      nextPiece = Math.min(largestPiece, SMALL_PIECE);
    }
  }

  /** Has a stop at an offset of the piece, or of the next one; of others it takes no note. */
  public final void stopAt(int offset) {
    if (offset < end) {
      stops[wordOf(offset)] |= EightBytes.FIRST << ((offset - start) * Byte.SIZE);
    }
  }

  /** Goes on to the piece that an offset lies in; false if it lies behind the file. */
  public final boolean reach(int offset) {
    return offset < end || reachBeyond(offset);
  }

  private boolean reachBeyond(int offset) {
    while (offset >= end) {
      if (end == fileEnd) {
        return false;
      }
      markNextPiece();
    }
    return true;
  }

  private void markNextPiece() {
    markPiece(end == 0 ? (byte) '\n' : file[end - 1]);
  }

  private void markPiece(byte before) {
    start = end;
    count = (int) Math.min(nextPiece, ((long) fileEnd - start + Long.BYTES - 1) / Long.BYTES);
    end = (int) Math.min(fileEnd, start + (long) count * Long.BYTES);
    if (words.length < count) {
      resize(Math.min(largestPiece, Integer.highestOneBit(count) << 1));
    }
    byteBefore = before;
    for (int from = 0; from < count; from += BLOCK) {
      int to = Math.min(count, from + BLOCK);
      for (Pass pass : passes) {
        pass.mark(from, to);
      }
    }
    stops[count - 1] &= ~0L >>> ((count * Long.BYTES - (end - start)) * Byte.SIZE);
  }

  /** Makes room for the marks of so many words. */
  void resize(int capacity) {
    words = new long[capacity];
    preceding = new long[capacity];
    newlines = new long[capacity];
    visible = new long[capacity];
    blankLines = new long[capacity];
    stops = new long[capacity];
  }

  private void read(int from, int to) {
    int whole = Math.min(to, (end - start) / Long.BYTES);
    copy(words, from, whole, 0);
    copy(preceding, Math.max(from, 1), whole, -1);
    if (whole < to) {
      words[whole] = 0;
      for (int at = end - 1; at >= start + whole * Long.BYTES; at--) {
        words[whole] = words[whole] << Byte.SIZE | (file[at] & 0xff);
      }
      long last = whole == 0 ? 0 : words[whole - 1] >>> (Long.SIZE - Byte.SIZE);
      preceding[whole] = words[whole] << Byte.SIZE | last;
    }
    if (from == 0) {
      preceding[0] = words[0] << Byte.SIZE | (byteBefore & 0xff);
    }
  }

  /** Copies the bytes of words, so many places further on. */
  private void copy(long[] target, int from, int to, int distance) {
    if (from < to) {
      ByteBuffer.wrap(file, start + from * Long.BYTES + distance, (to - from) * Long.BYTES)
          .order(ByteOrder.LITTLE_ENDIAN)
          .asLongBuffer()
          .get(target, from, to - from);
    }
  }

  private void markLines(int from, int to) {
    markLines(words, newlines, visible, from, to);
  }

  private static void markLines(long[] words, long[] newlines, long[] visible, int from, int to) {
    for (int i = from; i < to; i++) {
      newlines[i] = EightBytes.newlines(words[i]);
      visible[i] = EightBytes.visible(words[i]);
    }
  }

  private void markBlankLines(int from, int to) {
    markBlankLines(preceding, newlines, blankLines, stops, from, to);
  }

  /**
   * Newlines behind a newline; and stops at those behind white space, or what may be such beyond
   * ASCII: rare, and to be looked at.
   */
  private static void markBlankLines(
      long[] preceding, long[] newlines, long[] blankLines, long[] stops, int from, int to) {
    for (int i = from; i < to; i++) {
      long behindNewline = EightBytes.newlines(preceding[i]);
      blankLines[i] = newlines[i] & behindNewline;
      stops[i] = newlines[i] & ~(EightBytes.asciiVisible(preceding[i]) | behindNewline);
    }
  }

  private void markNotPlain(int from, int to) {
    markNotPlain(words, stops, from, to);
  }

  private static void markNotPlain(long[] words, long[] stops, int from, int to) {
    for (int i = from; i < to; i++) {
      stops[i] |= EightBytes.notPlain(words[i]);
    }
  }

  private void markWords(int from, int to) {
    markWords(preceding, words, stops, from, to);
  }

  /** Adds stops for the words that a language's lexer looks for, from a word of the piece on. */
  abstract void markWords(long[] preceding, long[] words, long[] stops, int from, int to);

  /** The first stop or newline from an offset on; the file's end if there is none. */
  public final int next(int from) {
    int at = from;
    while (reach(at)) {
      long wanted = from(at);
      for (int word = wordOf(at); word < count; word++) {
        long found = (stops[word] | newlines[word]) & wanted;
        if (found != 0) {
          return offset(word, found);
        }
        wanted = ~0L;
      }
      at = end;
    }
    return fileEnd;
  }

  /** The first newline from an offset of the piece on; the piece's end if there is none. */
  public final int newlineFrom(int from) {
    long wanted = from(from);
    for (int word = wordOf(from); word < count; word++) {
      long found = newlines[word] & wanted;
      if (found != 0) {
        return offset(word, found);
      }
      wanted = ~0L;
    }
    return end;
  }

  /** The word that holds an offset of the piece. */
  public final int wordOf(int offset) {
    return (offset - start) / Long.BYTES;
  }

  /** The marks of an offset and all behind it within a word. */
  public final long from(int offset) {
    return -(EightBytes.FIRST << ((offset - start) * Byte.SIZE));
  }

  /** The offset that the lowest mark in a word stands for. */
  public final int offset(int word, long marks) {
    return start + word * Long.BYTES + EightBytes.index(marks);
  }

  /** How many words the piece has. */
  public final int count() {
    return count;
  }

  /** Where the piece ends. */
  public final int end() {
    return end;
  }

  public final long newlines(int word) {
    return newlines[word];
  }

  /** What is neither a space nor a control character. */
  final long visible(int word) {
    return visible[word];
  }

  /** Newlines behind a newline. */
  final long blankLines(int word) {
    return blankLines[word];
  }

  /** What a lexer must look at in code. */
  public final long stops(int word) {
    return stops[word];
  }
}
