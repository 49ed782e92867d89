package org.langmix.git.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The bytes of a file, mapped into memory in pieces, since one mapping holds at most 2 GiB. Numbers
 * are big-endian. An offset outside of the file throws an IndexOutOfBoundsException.
 */
public final class MappedFile {
  private static final int PIECE_BITS = 30;

  private final MappedByteBuffer[] pieces;
  private final int pieceBits;
  private final long size;

  private MappedFile(MappedByteBuffer[] pieces, int pieceBits, long size) {
    this.pieces = pieces;
    this.pieceBits = pieceBits;
    this.size = size;
  }

  /** Maps a file. */
  public static MappedFile open(Path file) throws IOException {
    return open(file, PIECE_BITS);
  }

  /**
   * Maps a file in pieces of a size.
   *
   * @param pieceBits the binary logarithm of the size in bytes
   */
  public static MappedFile open(Path file, int pieceBits) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long size = channel.size();
      MappedByteBuffer[] pieces = new MappedByteBuffer[(int) (size >>> pieceBits) + 1];
      for (int i = 0; i < pieces.length; i++) {
        long from = (long) i << pieceBits;
        pieces[i] = channel.map(MapMode.READ_ONLY, from, Math.min(1L << pieceBits, size - from));
      }
      return new MappedFile(pieces, pieceBits, size);
    }
  }

  /** The length of the file, in bytes. */
  public long size() {
    return size;
  }

  /** The byte at an offset, unsigned. */
  public int byteAt(long offset) {
    return piece(offset).get(offsetInPiece(offset)) & 0xff;
  }

  /** The four bytes at an offset as a number. */
  public int intAt(long offset) {
    int at = offsetInPiece(offset);
    MappedByteBuffer piece = piece(offset);
    if (at <= piece.limit() - Integer.BYTES) {
      return piece.getInt(at);
    }
    int number = 0;
    for (int i = 0; i < Integer.BYTES; i++) {
      number = number << Byte.SIZE | byteAt(offset + i);
    }
    return number;
  }

  /** The eight bytes at an offset as a number. */
  public long longAt(long offset) {
    return (long) intAt(offset) << Integer.SIZE
        | Integer.toUnsignedLong(intAt(offset + Integer.BYTES));
  }

  /** The bytes from an offset on. */
  public byte[] bytes(long offset, int length) {
    byte[] bytes = new byte[length];
    if (copy(offset, bytes, 0, length, size) < length) {
      throw new IndexOutOfBoundsException("the file ends before");
    }
    return bytes;
  }

  /**
   * Copies bytes into an array.
   *
   * @param end the offset at which copying stops
   * @return how many bytes were copied: fewer than {@code length} only at the end
   */
  public int copy(long offset, byte[] target, int from, int length, long end) {
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

  /** The bytes from an offset to the end of their piece, or to another offset if that is nearer. */
  public ByteBuffer part(long from, long to) {
    ByteBuffer part = piece(from).duplicate().position(offsetInPiece(from));
    return part.limit((int) Math.min(part.limit(), part.position() + (to - from)));
  }

  private MappedByteBuffer piece(long offset) {
    return pieces[(int) (offset >>> pieceBits)];
  }

  private int offsetInPiece(long offset) {
    return (int) (offset & ((1L << pieceBits) - 1));
  }
}
