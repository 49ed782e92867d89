package org.langmix.count;

/** Marks of C: there are stops at what may be within {@code MODULE_LICENSE}. */
final class CMarks extends Marks {
  CMarks(int largestPiece) {
    super(largestPiece);
  }

  @Override
  void markWords(long[] preceding, long[] words, long[] stops, int from, int to) {
    for (int i = from; i < to; i++) {
      stops[i] |= EightBytes.pairs(preceding[i], words[i], 'D', 'U');
    }
  }
}
