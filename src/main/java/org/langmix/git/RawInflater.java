package org.langmix.git;

import java.util.zip.DataFormatException;

/**
 * Inflates the bare streams of a pack (RFC 1951). Faster than java.util.zip, as the source of a
 * pack is many small streams, known sizes and room behind every target. What it can't inflate it
 * refuses; whether that is damaged is for another reader to say. Serves one thread.
 */
final class RawInflater {
  /** How many bytes a target has more than its content: a match may be copied in whole words. */
  static final int ROOM = 258 + 2 * Long.BYTES;

  /** As many bytes as two words may be read from. */
  private static final int MARGIN = 3 * Long.BYTES;

  /** Bits that are enough for a length and a distance, with their extra bits. */
  private static final int SYMBOL_BITS = 48;

  // RFC 1951, 3.2.7.
  private static final byte[] ORDER_OF_LENGTHS = {
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
  };
  private static final int MAXIMUM_LITERALS = 286;
  private static final int MAXIMUM_DISTANCES = 30;
  private static final int END_OF_BLOCK = 256;
  private static final byte[] FIXED_LENGTHS = fixedLengths();

  private static final int LITERAL_MASK = (1 << HuffmanCode.LITERAL_BITS) - 1;
  private static final int DISTANCE_MASK = (1 << HuffmanCode.DISTANCE_BITS) - 1;
  private static final int LENGTH_MASK = (1 << HuffmanCode.LENGTH_BITS) - 1;

  private final HuffmanCode literalCode = HuffmanCode.ofLiterals();
  private final HuffmanCode distanceCode = HuffmanCode.ofDistances();
  private final HuffmanCode lengthCode = HuffmanCode.ofLengths();
  private final int[] literals = literalCode.entries();
  private final int[] distances = distanceCode.entries();
  private final byte[] lengths = new byte[MAXIMUM_LITERALS + MAXIMUM_DISTANCES + 138];

  private final DeflateInput input = new DeflateInput();

  // RFC 1951, 3.2.6.
  private static byte[] fixedLengths() {
    byte[] lengths = new byte[288 + 32];
    for (int i = 0; i < lengths.length; i++) {
      boolean distance = i >= 288;
      lengths[i] = (byte) (distance ? 5 : i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8);
    }
    return lengths;
  }

  /**
   * Inflates a stream.
   *
   * @param from where it begins in the pack
   * @param target has {@link #ROOM} bytes beyond the size
   * @param size how many bytes it must give
   * @return where it ends in the pack
   * @throws DataFormatException or an IndexOutOfBoundsException if it is no stream of that size
   */
  long inflate(MappedPack pack, long from, byte[] target, int size) throws DataFormatException {
    input.begin(pack, from, size);
    int length = 0;
    boolean last = false;
    while (!last) {
      last = input.take(1) == 1;
      length =
          switch (input.take(2)) {
            case 0 -> copyStored(target, length, size);
            case 1 -> {
              literalCode.set(FIXED_LENGTHS, 0, 288);
              distanceCode.set(FIXED_LENGTHS, 288, 32);
              yield inflateBlock(target, length, size);
            }
            case 2 -> {
              readCodes();
              yield inflateBlock(target, length, size);
            }
            default -> throw new DataFormatException("unknown sort of block");
          };
    }
    if (length != size) {
      throw new DataFormatException("another size");
    }
    return input.offset();
  }

  /** RFC 1951, 3.2.4. */
  private int copyStored(byte[] target, int start, int size) throws DataFormatException {
    input.align();
    int stored = input.take(Short.SIZE);
    if ((stored ^ input.take(Short.SIZE)) != 0xffff || stored > size - start) {
      throw new DataFormatException("a stored block has a wrong length");
    }
    input.copy(target, start, stored);
    return start + stored;
  }

  /** RFC 1951, 3.2.7. */
  private void readCodes() throws DataFormatException {
    int literalCount = input.take(5) + 257;
    int distanceCount = input.take(5) + 1;
    int lengthCount = input.take(4) + 4;
    if (literalCount > MAXIMUM_LITERALS || distanceCount > MAXIMUM_DISTANCES) {
      throw new DataFormatException("too many symbols");
    }
    for (int i = 0; i < ORDER_OF_LENGTHS.length; i++) {
      lengths[ORDER_OF_LENGTHS[i]] = i < lengthCount ? (byte) input.take(3) : 0;
    }
    lengthCode.set(lengths, 0, ORDER_OF_LENGTHS.length);
    readLengths(literalCount + distanceCount);
    if (lengths[END_OF_BLOCK] == 0) {
      throw new DataFormatException("a block has no end");
    }
    literalCode.set(lengths, 0, literalCount);
    distanceCode.set(lengths, literalCount, distanceCount);
  }

  private void readLengths(int wanted) throws DataFormatException {
    int[] entries = lengthCode.entries();
    int read = 0;
    while (read < wanted) {
      input.look(14);
      int entry = entries[(int) input.bits & LENGTH_MASK];
      input.drop(entry & HuffmanCode.TOTAL);
      int symbol = entry >>> HuffmanCode.VALUE;
      if (symbol < 16) {
        lengths[read++] = (byte) symbol;
        continue;
      }
      byte repeated = symbol == 16 ? lengths[read - 1] : 0;
      int times =
          symbol == 16 ? 3 + input.take(2) : symbol == 17 ? 3 + input.take(3) : 11 + input.take(7);
      for (; times > 0; times--) {
        lengths[read++] = repeated;
      }
    }
    if (read > wanted) {
      throw new DataFormatException("too many code lengths");
    }
  }

  /**
   * Inflates a block: most of it fast; symbol by symbol where the input or the target nearly ends.
   *
   * @return where the target ends then
   */
  private int inflateBlock(byte[] target, int start, int size) throws DataFormatException {
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

  /** Where the second table has what a link and the bits behind it lead to. */
  private static int second(int link, long bits) {
    int indexBits = (link >>> HuffmanCode.CODE) & HuffmanCode.CODE_MASK;
    return (link >>> HuffmanCode.VALUE) + ((int) bits & ((1 << indexBits) - 1));
  }

  private int value(int entry) {
    return value(entry, input.bits);
  }

  /** A length or a distance: the least one, and what the extra bits add. */
  private static int value(int entry, long bits) {
    long taken = bits & ((1L << (entry & HuffmanCode.TOTAL)) - 1);
    int codeBits = (entry >>> HuffmanCode.CODE) & HuffmanCode.CODE_MASK;
    return (entry >>> HuffmanCode.VALUE) + (int) (taken >>> codeBits);
  }

  /**
   * Inflates as long as the input and the target have room for whole words and a symbol of any
   * length. Stops before a symbol that ends the block or can't be there.
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
      // All 56 bits are used; what is read beyond them is read again.
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

  /** Repeats what lies some bytes before, with up to two words beyond it. */
  private static void copy(byte[] target, int at, int distance, int length) {
    int to = at;
    int end = at + length;
    if (distance >= Long.BYTES) {
      do {
        DeflateInput.WORD.set(target, to, (long) DeflateInput.WORD.get(target, to - distance));
        to += Long.BYTES;
      } while (to < end);
    } else {
      do {
        target[to] = target[to - distance];
        to++;
      } while (to < end);
    }
  }
}
