package org.langmix.count.text;

/**
 * The marks of Rust. There is a stop at each non-ASCII byte, and inside each possible {@code
 * unsafe}, {@code module} and {@code macro_rules}. A possible {@code SAFETY:} has a mark of its
 * own.
 */
public final class RustMarks extends Marks {
  private long[] safety;

  public RustMarks(int largestPiece) {
    super(largestPiece);
  }

  @Override
  void resize(int capacity) {
    super.resize(capacity);
    safety = new long[capacity];
  }

  @Override
  void markWords(long[] preceding, long[] words, long[] stops, int from, int to) {
    markUnsafe(preceding, words, stops, from, to);
    markModules(preceding, words, stops, from, to);
    markSafety(preceding, words, safety, from, to);
  }

  private static void markUnsafe(long[] preceding, long[] words, long[] stops, int from, int to) {
    for (int i = from; i < to; i++) {
      stops[i] |=
          EightBytes.pairs(preceding[i], words[i], 's', 'a') | EightBytes.beyondAscii(words[i]);
    }
  }

  private static void markModules(long[] preceding, long[] words, long[] stops, int from, int to) {
    for (int i = from; i < to; i++) {
      stops[i] |=
          EightBytes.pairs(preceding[i], words[i], 'd', 'u')
              | EightBytes.pairs(preceding[i], words[i], 'o', '_');
    }
  }

  private static void markSafety(long[] preceding, long[] words, long[] safety, int from, int to) {
    for (int i = from; i < to; i++) {
      safety[i] = EightBytes.pairs(preceding[i], words[i], 'F', 'E');
    }
  }

  /** Marks of each capital E that follows a capital F. */
  public long safety(int word) {
    return safety[word];
  }
}
