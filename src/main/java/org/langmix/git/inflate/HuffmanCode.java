package org.langmix.git.inflate;

import java.util.Arrays;
import java.util.zip.DataFormatException;

/**
 * A Huffman code as a look-up table (RFC 1951, 3.2.2). The next bits of the input are the index.
 * Codes that are longer than the index continue in a second table after the first.
 *
 * <p>An entry is an int, so that decoding allocates nothing:
 *
 * <ul>
 *   <li>bits 0 to 4: how many bits the symbol takes in all, extra bits included
 *   <li>bits 8 to 11: how many of these bits are the code; for a link, the number of index bits of
 *       the second table
 *   <li>bit 14: {@link #LINK}, bit 15: {@link #SPECIAL}
 *   <li>bits 16 to 30: the literal, the least length or distance, or the start of the second table
 *   <li>bit 31, the sign: the symbol is a literal
 * </ul>
 */
final class HuffmanCode {
  /** The symbol is in the second table. */
  static final int LINK = 1 << 14;

  /** A link, the end of a block, or an invalid symbol. */
  static final int SPECIAL = 1 << 15;

  static final int VALUE = 16;
  static final int TOTAL = 0x1f;
  static final int CODE = 8;
  static final int CODE_MASK = 0xf;

  /** Index bits for the code of literals and lengths. */
  static final int LITERAL_BITS = 10;

  /** Index bits for the code of distances. */
  static final int DISTANCE_BITS = 8;

  /** Index bits for the code of code lengths. No code there is longer. */
  static final int LENGTH_BITS = 7;

  /** The length of the longest possible code, in bits. */
  private static final int LONGEST = 15;

  private static final int LITERAL = 1 << 31;
  private static final int NO_SYMBOL = SPECIAL | 1 << VALUE | 1 << CODE | 1;

  private final int indexBits;
  private final int[] entries;
  private final int[] symbols;
  private final boolean mayBeSingle;

  private final int[] counts = new int[LONGEST + 1];
  private final int[] places = new int[LONGEST + 1];
  private final int[] sorted;

  private HuffmanCode(int indexBits, int size, int[] symbols, boolean mayBeSingle) {
    this.indexBits = indexBits;
    this.entries = new int[size];
    this.symbols = symbols;
    this.sorted = new int[symbols.length];
    this.mayBeSingle = mayBeSingle;
  }

  // The table sizes are the largest that zlib's examples/enough.c finds for these index bits.

  /** The code of literals, lengths and the end of a block. */
  static HuffmanCode ofLiterals() {
    int[] symbols = new int[288];
    for (int literal = 0; literal < 256; literal++) {
      symbols[literal] = LITERAL | literal << VALUE;
    }
    symbols[256] = SPECIAL;
    int least = 3;
    for (int i = 0; i < 28; i++) {
      int extraBits = i < 8 ? 0 : i / 4 - 1;
      symbols[257 + i] = least << VALUE | extraBits;
      least += 1 << extraBits;
    }
    symbols[285] = 258 << VALUE;
    Arrays.fill(symbols, 286, 288, SPECIAL | 1 << VALUE);
    return new HuffmanCode(LITERAL_BITS, 1334, symbols, true);
  }

  /** The code of distances. */
  static HuffmanCode ofDistances() {
    int[] symbols = new int[32];
    int least = 1;
    for (int i = 0; i < 30; i++) {
      int extraBits = i < 4 ? 0 : i / 2 - 1;
      symbols[i] = least << VALUE | extraBits;
      least += 1 << extraBits;
    }
    Arrays.fill(symbols, 30, 32, SPECIAL | 1 << VALUE);
    return new HuffmanCode(DISTANCE_BITS, 402, symbols, true);
  }

  /** The code of code lengths. */
  static HuffmanCode ofLengths() {
    int[] symbols = new int[19];
    Arrays.setAll(symbols, length -> length << VALUE);
    return new HuffmanCode(LENGTH_BITS, 128, symbols, false);
  }

  int[] entries() {
    return entries;
  }

  /**
   * Sets another code.
   *
   * @param lengths the length of each symbol's code in bits; 0 for a symbol that does not occur
   * @throws DataFormatException if the lengths make no valid code
   */
  void set(byte[] lengths, int from, int count) throws DataFormatException {
    Arrays.fill(counts, 0);
    for (int i = 0; i < count; i++) {
      counts[lengths[from + i]]++;
    }
    int used = count - counts[0];
    counts[0] = 0;
    int space = 0;
    for (int length = 1; length <= LONGEST; length++) {
      space = (space << 1) + counts[length];
    }
    if (space == 1 << LONGEST) {
      sort(lengths, from, count);
      fill();
    } else if (mayBeSingle && (used == 0 || (used == 1 && counts[1] == 1))) {
      setSingle(lengths, from, count);
    } else {
      throw new DataFormatException("no prefix code");
    }
  }

  /** Sets a code of one symbol. It has one bit, whose other value is invalid (RFC 1951, 3.2.7). */
  private void setSingle(byte[] lengths, int from, int count) {
    Arrays.fill(entries, 0, 1 << indexBits, NO_SYMBOL);
    for (int i = 0; i < count; i++) {
      if (lengths[from + i] == 1) {
        for (int index = 0; index < 1 << indexBits; index += 2) {
          entries[index] = entry(i, 1);
        }
      }
    }
  }

  /** Puts the symbols in the order of their codes: by length, then by value. */
  private void sort(byte[] lengths, int from, int count) {
    places[1] = 0;
    for (int length = 1; length < LONGEST; length++) {
      places[length + 1] = places[length] + counts[length];
    }
    for (int i = 0; i < count; i++) {
      int length = lengths[from + i];
      if (length != 0) {
        sorted[places[length]++] = i;
      }
    }
  }

  private int entry(int symbol, int bits) {
    return symbols[symbol] + (bits << CODE) + bits;
  }

  /** Fills the tables, code by code. The bits of a code are in reverse order, as in the input. */
  private void fill() {
    int next = 0;
    int code = 0;
    int length = 1;
    int end = 1;
    // The first table doubles with each bit: its entries hold for both values of the new bit.
    for (; length <= indexBits; length++) {
      System.arraycopy(entries, 0, entries, end, end);
      end <<= 1;
      for (int left = counts[length]; left > 0; left--) {
        entries[code] = entry(sorted[next++], length);
        code = following(code, length);
      }
    }
    int mask = (1 << indexBits) - 1;
    int prefix = -1;
    int start = 0;
    for (; length <= LONGEST; length++) {
      for (int left = counts[length]; left > 0; left--) {
        if ((code & mask) != prefix) {
          prefix = code & mask;
          start = end;
          int bits = secondBits(length, left);
          end += 1 << bits;
          entries[prefix] = start << VALUE | SPECIAL | LINK | bits << CODE | indexBits;
        }
        int entry = entry(sorted[next++], length - indexBits);
        for (int i = start + (code >> indexBits); i < end; i += 1 << (length - indexBits)) {
          entries[i] = entry;
        }
        code = following(code, length);
      }
    }
  }

  /** The next code, where both codes have their bits in reverse; 0 after the last code. */
  private static int following(int code, int length) {
    int zeros = ~code & ((1 << length) - 1);
    int highest = Integer.highestOneBit(zeros);
    return highest == 0 ? 0 : (code & (highest - 1)) | highest;
  }

  /** The number of index bits of a second table whose first code has this length. */
  private int secondBits(int length, int left) {
    int bits = length - indexBits;
    int space = left;
    while (space < 1 << bits) {
      bits++;
      space = (space << 1) + counts[indexBits + bits];
    }
    return bits;
  }
}
