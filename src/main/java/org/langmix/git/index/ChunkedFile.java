package org.langmix.git.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.langmix.git.file.MappedFile;

/** The chunks of a file, by their names of four letters (git's gitformat-chunk). */
final class ChunkedFile {
  /** The most chunks that git writes are about ten. */
  private static final int MAXIMUM_CHUNKS = 64;

  private final Map<String, Chunk> chunks = new HashMap<>();

  /**
   * A part of the file.
   *
   * @param start the offset of its first byte
   * @param length in bytes
   */
  record Chunk(long start, long length) {}

  /**
   * Reads the table of contents.
   *
   * @param table the offset of the table
   * @param count how many chunks the file has
   * @throws IOException if the table is damaged
   * @throws IndexOutOfBoundsException if the file is cut off
   */
  ChunkedFile(MappedFile file, long table, int count) throws IOException {
    if (count > MAXIMUM_CHUNKS) {
      throw new IOException("there are too many chunks");
    }
    int row = Integer.BYTES + Long.BYTES;
    for (int i = 0; i < count; i++) {
      long at = table + (long) i * row;
      long start = file.longAt(at + Integer.BYTES);
      long end = file.longAt(at + row + Integer.BYTES);
      if (start < 0 || end < start || end > file.size()) {
        throw new IOException("the chunks do not lie one after another");
      }
      String name = new String(file.bytes(at, Integer.BYTES), StandardCharsets.ISO_8859_1);
      chunks.put(name, new Chunk(start, end - start));
    }
  }

  /**
   * A chunk that must be there.
   *
   * @param least the length that it must have, in bytes
   * @throws IOException if it is missing or shorter
   */
  Chunk require(String name, long least) throws IOException {
    Chunk chunk = chunks.get(name);
    if (chunk == null || chunk.length < least) {
      throw new IOException("the chunk " + name + " is missing or cut off");
    }
    return chunk;
  }
}
