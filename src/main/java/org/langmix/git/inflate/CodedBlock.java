package org.langmix.git.inflate;

import java.util.zip.DataFormatException;

/** A block whose Huffman codes are known (RFC 1951, 3.2.3). */
final class CodedBlock implements DeflateBlock {
  /** Input bytes that are enough for one round of the fast loop, which reads two words. */
  private static final int MARGIN = 3 * Long.BYTES;

  /** Input bits that are enough for a length and a distance, with their extra bits. */
  private static final int SYMBOL_BITS = 48;

  private static final int FIXED_LITERALS = 288;
  private static final int FIXED_DISTANCES = 32;

  private static final int LITERAL_MASK = (1 << HuffmanCode.LITERAL_BITS) - 1;
  private static final int DISTANCE_MASK = (1 << HuffmanCode.DISTANCE_BITS) - 1;

  private final DeflateInput input;
  private final int[] literals;
  private final int[] distances;

  CodedBlock(DeflateInput input, HuffmanCode literalCode, HuffmanCode distanceCode) {
    this.input = input;
    this.literals = literalCode.entries();
    this.distances = distanceCode.entries();
  }

  /** A block in the fixed codes, which the stream does not contain (RFC 1951, 3.2.6). */
  static CodedBlock fixed(DeflateInput input) {
    byte[] lengths = new byte[FIXED_LITERALS + FIXED_DISTANCES];
    for (int i = 0; i < lengths.length; i++) {
      boolean distance = i >= FIXED_LITERALS;
      lengths[i] = (byte) (distance ? 5 : i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8);
    }
    HuffmanCode literalCode = HuffmanCode.ofLiterals();
    HuffmanCode distanceCode = HuffmanCode.ofDistances();
    try {
      literalCode.set(lengths, 0, FIXED_LITERALS);
      distanceCode.set(lengths, FIXED_LITERALS, FIXED_DISTANCES);
    } catch (DataFormatException e) {
      throw new IllegalStateException(e); // the fixed codes are valid
    }
    return new CodedBlock(input, literalCode, distanceCode);
  }

  /**
   * Inflates most of the block fast, and goes symbol by symbol near the end of the input or the
   * target.
   */
  @Override
  public int inflate(byte[] target, int start, int size) throws DataFormatException {
    int length = start;
    while (true) {
      input.ensure(MARGIN);
      length = inflateFast(target, length, size);
      input.look(SYMBOL_BITS);
      int entry = next(literals, LITERAL_MASK, HuffmanCode.LITERAL_BITS);
      if (entry < 0) {
        require(length < size);
        target[length++] = (byte) (entry >>> HuffmanCode.VALUE);
        input.drop(entry & HuffmanCode.TOTAL);
      } else if ((entry & HuffmanCode.SPECIAL) != 0) {
        require(entry >>> HuffmanCode.VALUE == 0);
        input.drop(entry & HuffmanCode.TOTAL);
        return length;
      } else {
        int matched = value(entry);
        input.drop(entry & HuffmanCode.TOTAL);
        input.look(SYMBOL_BITS);
        entry = next(distances, DISTANCE_MASK, HuffmanCode.DISTANCE_BITS);
        require((entry & HuffmanCode.SPECIAL) == 0);
        int distance = value(entry);
        input.drop(entry & HuffmanCode.TOTAL);
        require(distance <= length && matched <= size - length);
        for (int end = length + matched; length < end; length++) {
          target[length] = target[length - distance];
        }
      }
    }
  }

  private static void require(boolean condition) throws DataFormatException {
    if (!condition) {
      throw new DataFormatException("a symbol that can't be there");
    }
  }

  private int next(int[] entries, int mask, int indexBits) throws DataFormatException {
    int entry = entries[(int) input.bits & mask];
    if (entry >= 0 && (entry & HuffmanCode.LINK) != 0) {
      input.drop(indexBits);
      entry = entries[second(entry, input.bits)];
    }
    return entry;
  }

  /** The index in the second table that a link and the bits after it lead to. */
  private static int second(int link, long bits) {
    int indexBits = (link >>> HuffmanCode.CODE) & HuffmanCode.CODE_MASK;
    return (link >>> HuffmanCode.VALUE) + ((int) bits & ((1 << indexBits) - 1));
  }

  private int value(int entry) {
    return value(entry, input.bits);
  }

  /** A length or a distance: the least value of its symbol, plus the extra bits. */
  private static int value(int entry, long bits) {
    long taken = bits & ((1L << (entry & HuffmanCode.TOTAL)) - 1);
    int codeBits = (entry >>> HuffmanCode.CODE) & HuffmanCode.CODE_MASK;
    return (entry >>> HuffmanCode.VALUE) + (int) (taken >>> codeBits);
  }

  /**
   * Inflates as long as the input has whole words and the target has room for a match of any
   * length. Stops before a symbol that ends the block or is invalid.
   */
  private int inflateFast(byte[] target, int start, int size) throws DataFormatException {
    byte[] bytes = input.bytes;
    int[] literals = this.literals;
    int[] distances = this.distances;
    int position = input.position;
    long bits = input.bits;
    int count = input.count;
    int lastPosition = input.limit - MARGIN;
    int lastLength = Math.min(size, target.length - ROOM) - 2;
    int length = start;
    while (position <= lastPosition && length < lastLength) {
      // Only 56 bits count as read; the bits beyond them are read again.
      bits |= (long) DeflateInput.WORD.get(bytes, position) << count;
      position += (63 - count) >>> 3;
      count |= 56;
      int entry = literals[(int) bits & LITERAL_MASK];
      if (entry < 0) {
        bits >>>= entry & HuffmanCode.TOTAL;
        count -= entry & HuffmanCode.TOTAL;
        target[length++] = (byte) (entry >>> HuffmanCode.VALUE);
        entry = literals[(int) bits & LITERAL_MASK];
        if (entry < 0) {
          bits >>>= entry & HuffmanCode.TOTAL;
          count -= entry & HuffmanCode.TOTAL;
          target[length++] = (byte) (entry >>> HuffmanCode.VALUE);
          continue;
        }
        bits |= (long) DeflateInput.WORD.get(bytes, position) << count;
        position += (63 - count) >>> 3;
        count |= 56;
      }
      if ((entry & HuffmanCode.SPECIAL) != 0) {
        if ((entry & HuffmanCode.LINK) == 0) {
          break;
        }
        int second = literals[second(entry, bits >>> HuffmanCode.LITERAL_BITS)];
        if (second >= 0 && (second & HuffmanCode.SPECIAL) != 0) {
          break;
        }
        bits >>>= HuffmanCode.LITERAL_BITS;
        count -= HuffmanCode.LITERAL_BITS;
        entry = second;
        if (entry < 0) {
          bits >>>= entry & HuffmanCode.TOTAL;
          count -= entry & HuffmanCode.TOTAL;
          target[length++] = (byte) (entry >>> HuffmanCode.VALUE);
          continue;
        }
      }
      int matched = value(entry, bits);
      bits >>>= entry & HuffmanCode.TOTAL;
      count -= entry & HuffmanCode.TOTAL;
      entry = distances[(int) bits & DISTANCE_MASK];
      if ((entry & HuffmanCode.LINK) != 0) {
        bits >>>= HuffmanCode.DISTANCE_BITS;
        count -= HuffmanCode.DISTANCE_BITS;
        entry = distances[second(entry, bits)];
      }
      require((entry & HuffmanCode.SPECIAL) == 0);
      int distance = value(entry, bits);
      bits >>>= entry & HuffmanCode.TOTAL;
      count -= entry & HuffmanCode.TOTAL;
      require(distance <= length);
      copy(target, length, distance, matched);
      length += matched;
    }
    input.position = position;
    input.bits = bits;
    input.count = count;
    return length;
  }

  /**
   * Copies a match from {@code distance} bytes before. May write up to two words beyond its end.
   */
  private static void copy(byte[] target, int at, int distance, int length) {
    int to = at;
    int end = at + length;
    if (distance >= Long.BYTES) {
      // Always copy two words: most matches are no longer, and a branch would be hard to predict.
      DeflateInput.WORD.set(target, to, (long) DeflateInput.WORD.get(target, to - distance));
      to += Long.BYTES;
      DeflateInput.WORD.set(target, to, (long) DeflateInput.WORD.get(target, to - distance));
      to += Long.BYTES;
      while (to < end) {
        DeflateInput.WORD.set(target, to, (long) DeflateInput.WORD.get(target, to - distance));
        to += Long.BYTES;
      }
    } else {
      do {
        target[to] = target[to - distance];
        to++;
      } while (to < end);
    }
  }
}
