package org.langmix.git.inflate;

import java.util.zip.DataFormatException;

/** A block of a stream (RFC 1951, 3.2.3), behind the three bits that say of which kind it is. */
@FunctionalInterface
public interface DeflateBlock {
  /** How many bytes a target is longer than its content: a match is copied in whole words. */
  int ROOM = 258 + 2 * Long.BYTES;

  /**
   * Inflates a block.
   *
   * @param target has {@link #ROOM} bytes beyond the size
   * @param start how much of the target is filled
   * @param size how much may be filled at most
   * @return how much is filled then
   * @throws DataFormatException or an IndexOutOfBoundsException if it is none
   */
  int inflate(byte[] target, int start, int size) throws DataFormatException;
}
