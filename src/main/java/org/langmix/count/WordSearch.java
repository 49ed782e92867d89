package org.langmix.count;

import java.util.Arrays;

/**
 * Finds a word of a few letters in bytes by Horspool's algorithm: it looks at one byte in as many
 * as the word is long, mostly.
 */
final class WordSearch {
  private final byte[] word;
  private final int[] shifts = new int[256];

  WordSearch(byte[] word) {
    this.word = word.clone();
    Arrays.fill(shifts, word.length);
    for (int i = 0; i < word.length - 1; i++) {
      shifts[word[i] & 0xff] = word.length - 1 - i;
    }
  }

  /**
   * Where the word begins first, at {@code from} or behind; {@link Integer#MAX_VALUE} if nowhere.
   */
  int find(byte[] source, int from, int end) {
    int last = from + word.length - 1;
    while (last < end) {
      if (source[last] == word[word.length - 1] && matches(source, last - word.length + 1)) {
        return last - word.length + 1;
      }
      last += shifts[source[last] & 0xff];
    }
    return Integer.MAX_VALUE;
  }

  private boolean matches(byte[] source, int at) {
    return Arrays.equals(source, at, at + word.length, word, 0, word.length);
  }

  int length() {
    return word.length;
  }
}
