package org.langmix.git.inflate;

import java.util.List;
import java.util.zip.DataFormatException;

/**
 * Inflates the bare streams of a pack (RFC 1951). Faster than java.util.zip, as the source of a
 * pack is many small streams, known sizes and room behind every target. It refuses what is not a
 * sound stream of the size that is asked for. Serves one thread.
 */
public final class RawInflater {
  /** More bytes than any block has before its symbols. */
  private static final int LONGEST_BLOCK_HEADER = 1 << 10;

  private final DeflateInput input = new DeflateInput();

  /**
   * The kinds of blocks, as their numbers are. One call leads to each, so that the virtual machine
   * compiles each by itself: all in one would take it longer than most packs are read in.
   */
  private final List<DeflateBlock> kinds =
      List.of(this::copyStored, CodedBlock.fixed(input), new DynamicBlock(input));

  /**
   * Inflates a stream.
   *
   * @param from where it begins in the source
   * @param target has {@link DeflateBlock#ROOM} bytes beyond the size
   * @param size how many bytes it must give
   * @return where it ends in the source
   * @throws DataFormatException or an IndexOutOfBoundsException if it is no stream of that size
   */
  public long inflate(ByteSource source, long from, byte[] target, int size)
      throws DataFormatException {
    input.begin(source, from, size);
    int length = 0;
    boolean last = false;
    while (!last) {
      input.ensure(LONGEST_BLOCK_HEADER);
      last = input.take(1) == 1;
      DeflateBlock block = kinds.get(input.take(2)); // of the fourth kind there is none
      length = block.inflate(target, length, size);
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
}
