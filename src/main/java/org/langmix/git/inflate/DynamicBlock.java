package org.langmix.git.inflate;

import java.util.zip.DataFormatException;

/** A block that begins with its Huffman codes (RFC 1951, 3.2.7). */
final class DynamicBlock implements DeflateBlock {
  private static final byte[] ORDER_OF_LENGTHS = {
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
  };
  private static final int MAXIMUM_LITERALS = 286;
  private static final int MAXIMUM_DISTANCES = 30;
  private static final int END_OF_BLOCK = 256;
  private static final int LENGTH_MASK = (1 << HuffmanCode.LENGTH_BITS) - 1;

  private final DeflateInput input;
  private final HuffmanCode lengthCode = HuffmanCode.ofLengths();
  private final HuffmanCode literalCode = HuffmanCode.ofLiterals();
  private final HuffmanCode distanceCode = HuffmanCode.ofDistances();
  private final byte[] lengths = new byte[MAXIMUM_LITERALS + MAXIMUM_DISTANCES + 138];
  private final CodedBlock coded;

  DynamicBlock(DeflateInput input) {
    this.input = input;
    this.coded = new CodedBlock(input, literalCode, distanceCode);
  }

  @Override
  public int inflate(byte[] target, int start, int size) throws DataFormatException {
    readCodes();
    return coded.inflate(target, start, size);
  }

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
}
