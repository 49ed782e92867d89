package org.langmix.git.object;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32;
import org.langmix.git.inflate.ByteSource;

/**
 * The bytes of a pack file, mapped into memory in pieces, since one mapping holds at most 2 GiB.
 */
final class MappedPack implements ByteSource {
  private static final int PIECE_BITS = 30;
  private static final int SIGNATURE = 0x5041434b; // "PACK"

  private static final int COUNT_OFFSET = 8;

  /** The length of the checksum at the end of a pack, in bytes. */
  private static final int TRAILER = 20;

  private final MappedByteBuffer[] pieces;
  private final int pieceBits;
  private final long end;
  private final PackTable table;

  private MappedPack(MappedByteBuffer[] pieces, int pieceBits, long end, PackTable table) {
    this.pieces = pieces;
    this.pieceBits = pieceBits;
    this.end = end;
    this.table = table;
  }

  /** Maps a pack. */
  static MappedPack open(Path file, PackTable table) throws IOException {
    return open(file, table, PIECE_BITS);
  }

  /**
   * Maps a pack in pieces of a size.
   *
   * @param pieceBits the binary logarithm of the size in bytes
   */
  static MappedPack open(Path file, PackTable table, int pieceBits) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long size = channel.size();
      MappedByteBuffer[] pieces = new MappedByteBuffer[(int) (size >>> pieceBits) + 1];
      if (size < 2 * TRAILER) {
        throw new IOException(file + " is no pack");
      }
      for (int i = 0; i < pieces.length; i++) {
        long from = (long) i << pieceBits;
        pieces[i] = channel.map(MapMode.READ_ONLY, from, Math.min(1L << pieceBits, size - from));
      }
      if (pieces[0].getInt(0) != SIGNATURE) {
        throw new IOException(file + " is no pack");
      }
      return new MappedPack(pieces, pieceBits, size - TRAILER, table);
    }
  }

  /** The checksum at the end of the pack. The index that belongs to the pack has the same one. */
  byte[] checksum() {
    byte[] checksum = new byte[TRAILER];
    for (int i = 0; i < checksum.length; i++) {
      checksum[i] = (byte) byteAt(end + i);
    }
    return checksum;
  }

  /** The number of objects that the pack's header states. */
  long objectCount() {
    return Integer.toUnsignedLong(pieces[0].getInt(COUNT_OFFSET));
  }

  /**
   * A byte of the pack.
   *
   * @throws IndexOutOfBoundsException if the offset lies outside the pack
   */
  int byteAt(long offset) {
    return piece(offset).get(offsetInPiece(offset)) & 0xff;
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
      ByteBuffer part = piece(at).duplicate().position(offsetInPiece(at));
      part.limit((int) Math.min(part.limit(), part.position() + (to - at)));
      at += part.remaining();
      crc.update(part);
    }
    return (int) crc.getValue();
  }

  @Override
  public int copy(long offset, byte[] target, int from, int length) {
    int copied = 0;
    int wanted = (int) Math.min(length, Math.max(0, end - offset));
    while (copied < wanted) {
      MappedByteBuffer piece = piece(offset + copied);
      int at = offsetInPiece(offset + copied);
      int part = Math.min(wanted - copied, piece.limit() - at);
      piece.get(at, target, from + copied, part);
      copied += part;
    }
    return copied;
  }

  private MappedByteBuffer piece(long offset) {
    return pieces[(int) (offset >>> pieceBits)];
  }

  private int offsetInPiece(long offset) {
    return (int) (offset & ((1L << pieceBits) - 1));
  }
}
