package org.langmix.git.inflate;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.zip.DataFormatException;

/**
 * A source of bytes as a stream of bits, the lowest bit of each byte first (RFC 1951, 3.1.1). The
 * fields are visible to the one loop that is too hot for method calls.
 */
final class DeflateInput {
  /** Eight bytes of an array as a number, the first byte lowest. */
  static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final int CHUNK = 1 << 13;

  /** The next bytes are those from {@link #position} to {@link #limit}. */
  final byte[] bytes = new byte[CHUNK];

  int position;
  int limit;

  /** The next bits, the lowest first. Bits above {@link #count} are 0, or the bits that follow. */
  long bits;

  int count;

  private ByteSource source;
  private long nextChunk;
  private int chunk;

  /**
   * Begins to read a stream.
   *
   * @param from the offset of the stream in the source
   * @param size the size of the inflated stream in bytes
   */
  void begin(ByteSource source, long from, int size) {
    this.source = source;
    nextChunk = from;
    chunk = Math.min(CHUNK, size / 2); // few compressed streams are longer
    position = 0;
    limit = 0;
    bits = 0;
    count = 0;
  }

  /** The offset in the source of the first byte of which no bit was taken. */
  long offset() {
    return nextChunk - (limit - position) - count / Byte.SIZE;
  }

  /** Makes this many bytes available, or all that the source still has. */
  void ensure(int wanted) {
    if (limit - position < wanted) {
      int left = limit - position;
      System.arraycopy(bytes, position, bytes, 0, left);
      int fetching = Math.min(Math.max(chunk, wanted), CHUNK - left);
      int fetched = source.copy(nextChunk, bytes, left, fetching);
      nextChunk += fetched;
      position = 0;
      limit = left + fetched;
    }
  }

  /** Makes this many bits available, or all that the available bytes have. */
  void look(int wanted) {
    while (count < wanted && position < limit) {
      bits |= (bytes[position++] & 0xffL) << count;
      count += Byte.SIZE;
    }
  }

  int take(int wanted) throws DataFormatException {
    look(wanted);
    int taken = (int) (bits & ((1L << wanted) - 1));
    drop(wanted);
    return taken;
  }

  void drop(int used) throws DataFormatException {
    bits >>>= used;
    count -= used;
    if (count < 0) {
      throw new DataFormatException("the stream ends early");
    }
  }

  /** Skips to the next whole byte. */
  void align() throws DataFormatException {
    drop(count % Byte.SIZE);
  }

  /** Copies whole bytes. */
  void copy(byte[] target, int start, int length) throws DataFormatException {
    int at = start;
    int end = start + length;
    while (at < end && count > 0) {
      target[at++] = (byte) take(Byte.SIZE);
    }
    if (count == 0) {
      bits = 0; // the bits above count are bytes that are copied now
    }
    while (at < end) {
      ensure(1);
      int part = Math.min(end - at, limit - position);
      if (part == 0) {
        throw new DataFormatException("the stream ends early");
      }
      System.arraycopy(bytes, position, target, at, part);
      position += part;
      at += part;
    }
  }
}
