package org.langmix.git.inflate;

import java.util.List;
import java.util.zip.DataFormatException;

/**
 * Inflates the bare deflate streams of a pack (RFC 1951). It is faster than java.util.zip, because
 * a pack consists of many small streams of known sizes, and every target has spare room at its end.
 * It refuses whatever is not a valid stream of the expected size. Serves one thread.
 */
public final class RawInflater {
  /** More bytes than any block has before its first symbol. */
  private static final int LONGEST_BLOCK_HEADER = 1 << 10;

  private final DeflateInput input = new DeflateInput();

  /**
   * The kinds of blocks, by their numbers in the stream. Each is called through one call, so that
   * the virtual machine compiles it separately. Compiling all in one would take longer than reading
   * most packs does.
   */
  private final List<DeflateBlock> kinds =
      List.of(this::copyStored, CodedBlock.fixed(input), new DynamicBlock(input));

  /**
   * Inflates a stream.
   *
   * @param from the offset in the source at which the stream begins
   * @param target must have {@link DeflateBlock#ROOM} bytes beyond the size
   * @param size the expected size of the inflated stream in bytes
   * @return the offset in the source at which the stream ends
   * @throws DataFormatException or an IndexOutOfBoundsException if it is not a stream of that size
   */
  public long inflate(ByteSource source, long from, byte[] target, int size)
      throws DataFormatException {
    input.begin(source, from, size);
    int length = 0;
    boolean last = false;
    while (!last) {
      input.ensure(LONGEST_BLOCK_HEADER);
      last = input.take(1) == 1;
      DeflateBlock block = kinds.get(input.take(2)); // there is no fourth kind
      length = block.inflate(target, length, size);
    }
    if (length != size) {
      throw new DataFormatException("another size");
    }
    return input.offset();
  }

  /** Copies a stored block (RFC 1951, 3.2.4). */
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
