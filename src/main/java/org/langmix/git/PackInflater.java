package org.langmix.git;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.Adler32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Inflates the objects of packs. Serves one thread.
 *
 * <p>Has zlib inflate the bare stream, and does itself what RFC 1950 puts around it: the header,
 * and the checksum, which Java computes several times as fast.
 */
final class PackInflater implements AutoCloseable {
  /**
   * How many bytes a target has more than an object: as long as zlib has room for the longest match
   * it takes a faster way (inflate.c, {@code INFLATE_FAST_MIN_LEFT}).
   */
  static final int ROOM = 258;

  private static final int HEADER = 2;
  private static final int METHOD = 0x0f;
  private static final int DEFLATED = 8;
  private static final int LARGEST_WINDOW = 7;
  private static final int DICTIONARY = 0x20;

  private final Inflater inflater = new Inflater(true);
  private final Adler32 adler = new Adler32();

  /**
   * Inflates an object.
   *
   * @param target has room for all of it, and {@link #ROOM} beyond
   * @throws IOException if it is not of the size that its header says, or of another checksum than
   *     its last bytes say
   */
  void inflate(MappedPack pack, PackEntry entry, byte[] target)
      throws DataFormatException, IOException {
    checkHeader(pack, entry);
    inflater.reset();
    int length = 0;
    long at = entry.dataOffset() + HEADER;
    while (!inflater.finished()) {
      if (inflater.needsInput()) {
        ByteBuffer input = pack.from(at);
        at += input.remaining();
        inflater.setInput(input);
      }
      int inflated = inflater.inflate(target, length, entry.size() + ROOM - length);
      length += inflated;
      if (length > entry.size() || (inflated == 0 && isStuck(pack, at))) {
        throw damaged(entry, "size");
      }
    }
    if (length != entry.size()) {
      throw damaged(entry, "size");
    }
    adler.reset();
    adler.update(target, 0, length);
    if ((int) adler.getValue() != checksum(pack, entry)) {
      throw damaged(entry, "checksum");
    }
  }

  private static void checkHeader(MappedPack pack, PackEntry entry) throws IOException {
    int method = pack.byteAt(entry.dataOffset());
    int flags = pack.byteAt(entry.dataOffset() + 1);
    boolean sound =
        (method & METHOD) == DEFLATED
            && method >> 4 <= LARGEST_WINDOW
            && (flags & DICTIONARY) == 0
            && (method << Byte.SIZE | flags) % 31 == 0;
    if (!sound) {
      throw damaged(entry, "compression");
    }
  }

  private int checksum(MappedPack pack, PackEntry entry) {
    long at = entry.dataOffset() + HEADER + inflater.getBytesRead();
    int checksum = 0;
    for (int i = 0; i < Integer.BYTES; i++) {
      checksum = checksum << Byte.SIZE | pack.byteAt(at + i);
    }
    return checksum;
  }

  private static IOException damaged(PackEntry entry, String what) {
    return new IOException("the object at " + entry.offset() + " is not of its " + what);
  }

  private boolean isStuck(MappedPack pack, long at) {
    return !inflater.finished() && inflater.needsInput() && !pack.from(at).hasRemaining();
  }

  @Override
  public void close() {
    inflater.end();
  }
}
