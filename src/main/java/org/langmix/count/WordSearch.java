package org.langmix.count;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Finds the next of some words in bytes. Wherever a word of six letters stands, three of them in a
 * row begin at a multiple of four: one look in four bytes is enough to know that none is there, and
 * the longer the words, the fewer looks.
 */
final class WordSearch {
  private static final VarHandle FOUR_BYTES =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final int TABLE_BITS = 8;
  private static final int SHORTEST = 4;

  /** Multiplied by it, numbers spread well (Knuth, The Art of Computer Programming, 6.4). */
  private static final int GOLDEN_RATIO = 0x9e3779b1;

  private final byte[][] words;
  private final int shortest;
  private final int stride;

  /** Keeps the bytes of a look that count. */
  private final int mask;

  private final int multiplier;

  /** Letters in a row of the words, each where its hash says; elsewhere what hashes otherwise. */
  private final int[] lettersByHash;

  /** Words of ASCII that have four letters or more, none the beginning of another. */
  WordSearch(String... words) {
    this.words =
        Arrays.stream(words).map(w -> w.getBytes(StandardCharsets.US_ASCII)).toArray(byte[][]::new);
    this.shortest = Arrays.stream(this.words).mapToInt(word -> word.length).min().orElseThrow();
    if (shortest < SHORTEST) {
      throw new IllegalArgumentException("words are too short: " + Arrays.toString(words));
    }
    int letters = shortest > 2 * Integer.BYTES ? Integer.BYTES : Integer.BYTES - 1;
    this.stride = shortest - letters + 1;
    this.mask = -1 >>> ((Integer.BYTES - letters) * Byte.SIZE);
    int candidate = GOLDEN_RATIO;
    while (table(candidate) == null) {
      candidate += 2;
    }
    this.multiplier = candidate;
    this.lettersByHash = table(candidate);
  }

  /** The table that a multiplier makes; null if it hashes other letters alike. */
  private int[] table(int candidate) {
    int[] table = new int[1 << TABLE_BITS];
    table[0] = 1; // which hashes to no zero, as what is 0 elsewhere does
    for (byte[] word : words) {
      byte[] padded = Arrays.copyOf(word, word.length + Integer.BYTES);
      for (int at = 0; at < stride; at++) {
        int letters = (int) FOUR_BYTES.get(padded, at) & mask;
        int hash = hash(letters, candidate);
        if (hash == 0 || (table[hash] != 0 && table[hash] != letters)) {
          return null;
        }
        table[hash] = letters;
      }
    }
    return hash(1, candidate) == 0 ? null : table;
  }

  private static int hash(int letters, int multiplier) {
    return (letters * multiplier) >>> (Integer.SIZE - TABLE_BITS);
  }

  /** Where the first word begins, at {@code from} or behind; behind every offset if none does. */
  int find(byte[] source, int from, int end) {
    int at = look(source, from, end);
    while (at <= end - Integer.BYTES) {
      int found = first(source, Math.max(from, at - stride + 1), at, end);
      if (found <= at) {
        return found;
      }
      at = look(source, at + stride, end);
    }
    return first(source, Math.max(from, at - stride + 1), end - shortest, end);
  }

  /** The next place of a look that sees letters of a word; one close to the end or behind it. */
  private int look(byte[] source, int from, int end) {
    int at = from;
    while (at <= end - Integer.BYTES) {
      int letters = (int) FOUR_BYTES.get(source, at) & mask;
      if (lettersByHash[hash(letters, multiplier)] == letters) {
        return at;
      }
      at += stride;
    }
    return at;
  }

  private int first(byte[] source, int from, int last, int end) {
    for (int start = from; start <= last; start++) {
      for (byte[] word : words) {
        int behind = start + word.length;
        if (behind <= end && Arrays.equals(source, start, behind, word, 0, word.length)) {
          return start;
        }
      }
    }
    return Integer.MAX_VALUE;
  }
}
