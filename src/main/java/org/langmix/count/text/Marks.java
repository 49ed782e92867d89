package org.langmix.count.text;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/**
 * Marks the bytes of a file that its lexer looks for. The loops are so simple that the JIT compiler
 * turns them into vector instructions. A large file is marked piece by piece. One instance can mark
 * several files, one after another.
 *
 * <p>Marks are kept in words, one mark for each of eight bytes, as in {@link EightBytes}.
 */
abstract class Marks {
  /**
   * The number of words that a pass marks before the next pass runs: few enough to stay in the
   * private cache of a core.
   */
  private static final int BLOCK = 2048;

  /** The size of later pieces after a restart, in words. Little is left to be lexed there. */
  private static final int SMALL_PIECE = 256;

  /**
   * All passes are called from one place, so that the JIT compiler compiles each loop by itself,
   * into fast code.
   */
  private final List<Pass> passes =
      List.of(
          this::read, this::markLines, this::markBlankLines, this::markNotPlain, this::markWords);

  private final int largestPiece;

  /** The bytes of the piece. */
  private long[] words = new long[0];

  /** For each byte in {@link #words}, the byte before it. */
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
    /** Marks the words from index {@code from} up to, but excluding, index {@code to}. */
    void mark(int from, int to);
  }

  /**
   * @param largestPiece the size of the pieces of large files, in words
   */
  Marks(int largestPiece) {
    this.largestPiece = largestPiece;
  }

  /**
   * Begins a file.
   *
   * @param from the offset at which the text begins, after any byte order mark
   * @param to the offset at which the text ends
   */
  public final void begin(byte[] bytes, int from, int to) {
    file = bytes;
    fileEnd = to;
    end = from;
    nextPiece = largestPiece;
  }

  /**
   * Goes on at an offset between two tokens. The first piece reaches up to {@code to}, unless it
   * would be larger than the largest piece. Later pieces are small.
   */
  public final void restart(int from, int to) {
    end = from;
    if (from < fileEnd) {
      nextPiece = Math.min(largestPiece, (to - from) / Long.BYTES + 1);
      markNextPiece();
      nextPiece = Math.min(largestPiece, SMALL_PIECE);
    }
  }

  /** Adds a stop at an offset of the piece. An offset after the piece is ignored. */
  public final void stopAt(int offset) {
    if (offset < end) {
      stops[wordOf(offset)] |= EightBytes.FIRST << ((offset - start) * Byte.SIZE);
    }
  }

  /**
   * Goes on to the piece that contains an offset. Returns false if the offset lies after the file.
   */
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

  /** Makes room for the marks of {@code capacity} words. */
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

  /** Copies words from bytes of the file that lie {@code distance} bytes further on. */
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
   * Marks newlines that follow a newline. Adds stops at newlines that follow any other byte that is
   * not visible ASCII, such as white space: they are rare, and the lexer must look at them.
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

  /**
   * Adds stops for the words that the lexer of one language looks for, in the words of the piece
   * from index {@code from} up to, but excluding, index {@code to}.
   */
  abstract void markWords(long[] preceding, long[] words, long[] stops, int from, int to);

  /** The first stop or newline at or after an offset; the end of the file if there is none. */
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

  /**
   * The first newline at or after an offset of the piece; the end of the piece if there is none.
   */
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

  /** The index of the word that contains an offset of the piece. */
  public final int wordOf(int offset) {
    return (offset - start) / Long.BYTES;
  }

  /**
   * A mask that selects, within a word, the marks of the byte at an offset and of all bytes after
   * it.
   */
  public final long from(int offset) {
    return -(EightBytes.FIRST << ((offset - start) * Byte.SIZE));
  }

  /** The offset of the byte with the lowest mark in a word. */
  public final int offset(int word, long marks) {
    return start + word * Long.BYTES + EightBytes.index(marks);
  }

  /** The number of words in the piece. */
  public final int count() {
    return count;
  }

  /** The offset at which the piece ends. */
  public final int end() {
    return end;
  }

  public final long newlines(int word) {
    return newlines[word];
  }

  /** Marks of the bytes that are neither a space nor a control character. */
  final long visible(int word) {
    return visible[word];
  }

  /** Marks of the newlines that follow a newline. */
  final long blankLines(int word) {
    return blankLines[word];
  }

  /** Marks of the bytes that a lexer must look at in code. */
  public final long stops(int word) {
    return stops[word];
  }
}
