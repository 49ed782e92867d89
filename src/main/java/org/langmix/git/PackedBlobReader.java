package org.langmix.git;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.eclipse.jgit.internal.storage.pack.BinaryDelta;
import org.eclipse.jgit.lib.Constants;

/**
 * Reads blobs from packs (git's Documentation/gitformat-pack.txt). Made for reading many in the
 * order of their offsets: a delta's base, which lies before it, is mostly still at hand.
 *
 * <p>What it can't read it refuses; another reader then tells whether the object is damaged. One
 * reader serves one thread.
 */
final class PackedBlobReader implements AutoCloseable {
  private final Inflater inflater = new Inflater();
  private final BaseCache bases;

  /** An object's header, and where its compressed bytes begin. */
  private record Entry(long offset, int type, int size, long baseOffset, long dataOffset) {
    boolean isDelta() {
      return type == Constants.OBJ_OFS_DELTA;
    }
  }

  PackedBlobReader(long cacheBytes) {
    this.bases = new BaseCache(cacheBytes);
  }

  /**
   * The content of a blob, not to be changed.
   *
   * @param pack the pack
   * @param packNumber tells the pack from others that this reader reads
   * @throws IOException if it is no blob, of a sort that this reader does not know, or damaged
   */
  byte[] read(MappedPack pack, int packNumber, long offset) throws IOException {
    try {
      return resolve(pack, packNumber, offset);
    } catch (DataFormatException | RuntimeException e) {
      throw new IOException("can't read the object at " + offset, e);
    }
  }

  private byte[] resolve(MappedPack pack, int packNumber, long offset)
      throws DataFormatException, IOException {
    Deque<Entry> deltas = new ArrayDeque<>();
    long at = offset;
    byte[] content = bases.get(packNumber, at);
    while (content == null) {
      Entry entry = entry(pack, at);
      if (entry.isDelta()) {
        deltas.push(entry);
        at = entry.baseOffset;
        content = bases.get(packNumber, at);
      } else if (entry.type == Constants.OBJ_BLOB) {
        content = inflate(pack, entry);
        bases.put(packNumber, at, content);
      } else {
        throw new IOException("the object at " + at + " is of type " + entry.type);
      }
    }
    for (Entry delta : deltas) {
      content = apply(content, inflate(pack, delta));
      bases.put(packNumber, delta.offset, content);
    }
    return content;
  }

  private static byte[] apply(byte[] base, byte[] delta) throws IOException {
    if (BinaryDelta.getResultSize(delta) > BlobReader.MAXIMUM_SIZE) {
      throw new IOException("too large");
    }
    return BinaryDelta.apply(base, delta);
  }

  // gitformat-pack: type and size in a variable-length number, then the distance to the base.
  private static Entry entry(MappedPack pack, long offset) throws IOException {
    long at = offset;
    int next = pack.byteAt(at++);
    int type = (next >> 4) & 7;
    long size = next & 15;
    for (int shift = 4; (next & 0x80) != 0 && shift < Integer.SIZE; shift += 7) {
      next = pack.byteAt(at++);
      size |= (next & 0x7fL) << shift;
    }
    if (size > BlobReader.MAXIMUM_SIZE) {
      throw new IOException("too large");
    }
    long baseOffset = 0;
    if (type == Constants.OBJ_OFS_DELTA) {
      next = pack.byteAt(at++);
      long distance = next & 0x7f;
      while ((next & 0x80) != 0) {
        next = pack.byteAt(at++);
        distance = ((distance + 1) << 7) | (next & 0x7f);
      }
      baseOffset = offset - distance;
      if (distance <= 0 || baseOffset <= 0) {
        throw new IOException("a delta without its base at " + offset);
      }
    }
    return new Entry(offset, type, (int) size, baseOffset, at);
  }

  /** Inflates to the stream's end, where zlib checks its checksum. */
  private byte[] inflate(MappedPack pack, Entry entry) throws DataFormatException, IOException {
    inflater.reset();
    byte[] content = new byte[entry.size];
    byte[] beyond = new byte[1];
    int length = 0;
    long at = entry.dataOffset;
    while (!inflater.finished()) {
      if (inflater.needsInput()) {
        ByteBuffer input = pack.from(at);
        at += input.remaining();
        inflater.setInput(input);
      }
      int inflated =
          length < content.length
              ? inflater.inflate(content, length, content.length - length)
              : inflater.inflate(beyond);
      length += inflated;
      if (length > content.length || (inflated == 0 && isStuck(pack, at))) {
        throw new IOException("the object at " + entry.offset + " is not of its size");
      }
    }
    if (length != content.length) {
      throw new IOException("the object at " + entry.offset + " is not of its size");
    }
    return content;
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
