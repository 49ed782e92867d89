package org.langmix.git.object;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.zip.CRC32;
import org.langmix.git.file.MappedFile;
import org.langmix.git.index.PackTable;
import org.langmix.git.inflate.ByteSource;

/** The bytes of a pack, which are read where they lie in its file. */
final class MappedPack implements ByteSource {
  private static final int SIGNATURE = 0x5041434b; // "PACK"

  private static final int COUNT_OFFSET = 8;

  /** The length of the checksum at the end of a pack, in bytes. */
  private static final int TRAILER = 20;

  private final MappedFile file;
  private final long end;
  private final PackTable table;

  private MappedPack(MappedFile file, PackTable table) {
    this.file = file;
    this.end = file.size() - TRAILER;
    this.table = table;
  }

  /** Maps a pack. */
  static MappedPack open(Path file, PackTable table) throws IOException {
    return open(MappedFile.open(file), table);
  }

  /**
   * Takes a file that is mapped for a pack.
   *
   * @throws IOException if it does not begin as a pack does, or is too short for one
   */
  static MappedPack open(MappedFile file, PackTable table) throws IOException {
    if (file.size() < 2 * TRAILER || file.intAt(0) != SIGNATURE) {
      throw new IOException("the file is not a pack");
    }
    return new MappedPack(file, table);
  }

  /** The checksum at the end of the pack. The index that belongs to the pack has the same one. */
  byte[] checksum() {
    return file.bytes(end, TRAILER);
  }

  /** The number of objects that the pack's header states. */
  long objectCount() {
    return Integer.toUnsignedLong(file.intAt(COUNT_OFFSET));
  }

  /**
   * A byte of the pack.
   *
   * @throws IndexOutOfBoundsException if the offset lies outside the pack
   */
  int byteAt(long offset) {
    return file.byteAt(offset);
  }

  /** What the pack's index says about the objects. */
  PackTable table() {
    return table;
  }

  /** The CRC-32 of the bytes from one offset up to another. */
  int crc(long from, long to) {
    CRC32 crc = new CRC32();
    long at = from;
    while (at < to) {
      ByteBuffer part = file.part(at, to);
      at += part.remaining();
      crc.update(part);
    }
    return (int) crc.getValue();
  }

  @Override
  public int copy(long offset, byte[] target, int from, int length) {
    return file.copy(offset, target, from, length, end);
  }
}
