package org.langmix.git.object;

import java.util.zip.Adler32;
import java.util.zip.DataFormatException;
import org.langmix.git.failure.UnreadableException;
import org.langmix.git.inflate.DeflateBlock;
import org.langmix.git.inflate.RawInflater;

/**
 * Inflates packed objects, and checks what RFC 1950 puts around the deflate stream: the header and
 * the checksum. Serves one thread.
 */
final class PackInflater {
  /** How many bytes larger than the object a target must be. */
  static final int ROOM = DeflateBlock.ROOM;

  private static final int HEADER = 2;
  private static final int METHOD = 0x0f;
  private static final int DEFLATED = 8;
  private static final int LARGEST_WINDOW = 7;
  private static final int DICTIONARY = 0x20;

  private final RawInflater inflater = new RawInflater();
  private final Adler32 adler = new Adler32();

  /**
   * Inflates an object.
   *
   * @param target must have room for the object and {@link #ROOM} more bytes
   * @return the offset in the pack at which the object ends
   * @throws DataFormatException or an IndexOutOfBoundsException if it is not a deflate stream, or
   *     its size is not the one in the object's header
   * @throws UnreadableException if the zlib header is broken, or the content does not match the
   *     checksum
   */
  long inflate(MappedPack pack, PackEntry entry, byte[] target)
      throws DataFormatException, UnreadableException {
    checkHeader(pack, entry);
    long end = inflater.inflate(pack, entry.dataOffset() + HEADER, target, entry.size());
    adler.reset();
    adler.update(target, 0, entry.size());
    if ((int) adler.getValue() != checksum(pack, end)) {
      throw UnreadableException.damaged("its zlib checksum is wrong");
    }
    return end + Integer.BYTES;
  }

  private static void checkHeader(MappedPack pack, PackEntry entry) throws UnreadableException {
    int method = pack.byteAt(entry.dataOffset());
    int flags = pack.byteAt(entry.dataOffset() + 1);
    boolean sound =
        (method & METHOD) == DEFLATED
            && method >> 4 <= LARGEST_WINDOW
            && (flags & DICTIONARY) == 0
            && (method << Byte.SIZE | flags) % 31 == 0;
    if (!sound) {
      throw UnreadableException.damaged("its zlib header is broken");
    }
  }

  private static int checksum(MappedPack pack, long offset) {
    int checksum = 0;
    for (int i = 0; i < Integer.BYTES; i++) {
      checksum = checksum << Byte.SIZE | pack.byteAt(offset + i);
    }
    return checksum;
  }
}
