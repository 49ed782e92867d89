package org.langmix.git.inflate;

import java.util.zip.DataFormatException;

/**
 * A block of a deflate stream (RFC 1951, 3.2.3), without its first three bits, which tell its kind.
 */
@FunctionalInterface
public interface DeflateBlock {
  /** How many bytes larger than its content a target must be: a match is copied in whole words. */
  int ROOM = 258 + 2 * Long.BYTES;

  /**
   * Inflates a block.
   *
   * @param target must have {@link #ROOM} bytes beyond the size
   * @param start how many bytes of the target are filled already
   * @param size how many bytes of the target may be filled at most
   * @return how many bytes of the target are filled afterwards
   * @throws DataFormatException or an IndexOutOfBoundsException if it is not a valid block
   */
  int inflate(byte[] target, int start, int size) throws DataFormatException;
}
