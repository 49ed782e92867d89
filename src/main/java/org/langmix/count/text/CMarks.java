package org.langmix.count.text;

/**
 * The marks of C. There is a stop inside each possible {@code MODULE_LICENSE}, at each {@code %}
 * that may begin a {@code %:}, and directly after each {@code #} that may begin a directive with
 * header names.
 */
public final class CMarks extends Marks {
  public CMarks(int largestPiece) {
    super(largestPiece);
  }

  @Override
  void markWords(long[] preceding, long[] words, long[] stops, int from, int to) {
    for (int i = from; i < to; i++) {
      stops[i] |=
          EightBytes.pairs(preceding[i], words[i], 'D', 'U')
              | EightBytes.percentSigns(words[i])
              | EightBytes.behindHash(preceding[i], words[i]);
    }
  }
}
