package org.langmix.git.object;

import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A pack whose content can be replaced again and again. The content always ends where the pack
 * ends.
 */
public final class ScratchPack {
  private static final int SIZE = 1 << 16;
  private static final int TRAILER = 20;

  private final MappedByteBuffer bytes;
  private final MappedPack pack;
  private int written;

  public ScratchPack() throws IOException {
    Path file = Files.createTempFile("langmix", ".pack");
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      bytes = channel.map(FileChannel.MapMode.READ_WRITE, 0, SIZE);
      bytes.putInt(0, 0x5041434b); // "PACK"
      pack = MappedPack.open(file, id -> end() - (id.getByte(0) & 0xff));
    } finally {
      Files.delete(file); // the mapping stays valid
    }
  }

  /**
   * Replaces the previous content, as far as there is room. Returns the offset of the new content.
   */
  public long put(byte[] content) {
    int length = Math.min(content.length, SIZE / 2);
    for (int i = written; i > length; i--) {
      bytes.put(end() - i, (byte) 0);
    }
    int start = end() - length;
    bytes.put(start, content, 0, length);
    written = length;
    return start;
  }

  /**
   * The pack. The offset of an id is as many bytes before the end as the first byte of the id says.
   */
  public MappedPack pack() {
    return pack;
  }

  private static int end() {
    return SIZE - TRAILER;
  }
}
