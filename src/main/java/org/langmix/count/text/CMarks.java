package org.langmix.count.text;

/**
 * Marks of C: there are stops within what may be {@code MODULE_LICENSE}, at what may be {@code %:},
 * and behind what may be the {@code #} of an {@code #include}.
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
