package org.langmix.git.object;

import java.util.zip.Adler32;
import java.util.zip.DataFormatException;
import org.langmix.git.failure.UnreadableException;
import org.langmix.git.inflate.DeflateBlock;
import org.langmix.git.inflate.RawInflater;

/**
 * Inflates the objects of packs, and checks what RFC 1950 puts around the bare stream: the header,
 * and the checksum. Serves one thread.
 */
final class PackInflater {
  /** How many bytes a target has more than an object. */
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
   * @param target has room for all of it, and {@link #ROOM} beyond
   * @return where it ends in the pack
   * @throws DataFormatException or an IndexOutOfBoundsException if it is no stream, or not of the
   *     size that the object's header says
   * @throws UnreadableException if it is of another checksum than its last bytes say
   */
  long inflate(MappedPack pack, PackEntry entry, byte[] target)
      throws DataFormatException, UnreadableException {
    checkHeader(pack, entry);
    long end = inflater.inflate(pack, entry.dataOffset() + HEADER, target, entry.size());
    adler.reset();
    adler.update(target, 0, entry.size());
    if ((int) adler.getValue() != checksum(pack, end)) {
      throw UnreadableException.damaged("its zlib checksum is another's");
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
