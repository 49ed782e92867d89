package org.langmix.git;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Inflates the objects of packs. Serves one thread. */
final class PackInflater implements AutoCloseable {
  /**
   * How many bytes a target has more than an object: as long as zlib has room for the longest match
   * it takes a faster way (inflate.c, {@code INFLATE_FAST_MIN_LEFT}).
   */
  static final int ROOM = 258;

  private final Inflater inflater = new Inflater();

  /**
   * Inflates an object to its stream's end, where zlib checks its checksum.
   *
   * @param target has room for all of it, and {@link #ROOM} beyond
   * @throws IOException if it is not of the size that its header says
   */
  void inflate(MappedPack pack, PackEntry entry, byte[] target)
      throws DataFormatException, IOException {
    inflater.reset();
    int length = 0;
    long at = entry.dataOffset();
    while (!inflater.finished()) {
      if (inflater.needsInput()) {
        ByteBuffer input = pack.from(at);
        at += input.remaining();
        inflater.setInput(input);
      }
      int inflated = inflater.inflate(target, length, entry.size() + ROOM - length);
      length += inflated;
      if (length > entry.size() || (inflated == 0 && isStuck(pack, at))) {
        throw wrongSize(entry);
      }
    }
    if (length != entry.size()) {
      throw wrongSize(entry);
    }
  }

  private static IOException wrongSize(PackEntry entry) {
    return new IOException("the object at " + entry.offset() + " is not of its size");
  }

  private boolean isStuck(MappedPack pack, long at) {
    return !inflater.finished()
        && (inflater.needsDictionary() || (inflater.needsInput() && !pack.from(at).hasRemaining()));
  }

  @Override
  public void close() {
    inflater.end();
  }
}
