package org.langmix.count.text;

/**
 * Marks of Rust: there are stops beyond ASCII and within {@code unsafe}, {@code module} and {@code
 * macro_rules}; what may be within {@code SAFETY:} is marked apart.
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

  /** A capital E behind a capital F. */
  public long safety(int word) {
    return safety[word];
  }
}
