package org.langmix.git.object;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.internal.storage.file.PackIndex;
import org.eclipse.jgit.lib.AnyObjectId;
import org.langmix.git.failure.UnreadableException;

/**
 * A pack and its index. One that can't be used says why when an object is read from it.
 *
 * @param index empty if nobody knows what the pack holds
 * @param pack empty if it can't be read
 * @param trouble why not; empty if all is well
 */
record PackFile(Optional<PackIndex> index, Optional<MappedPack> pack, String trouble) {
  private static final String EXTENSION = "pack";

  /** Where no object is: the pack begins with its own header. */
  private static final long NO_OFFSET = 0;

  private static final long ABSENT = -1;

  /** Opens a pack, and maps it, so that it can be read even when git has deleted it. */
  static PackFile open(Path file) {
    String name = file.getFileName().toString();
    Path indexFile =
        file.resolveSibling(name.substring(0, name.length() - EXTENSION.length()) + "idx");
    PackIndex index;
    try {
      requireItsSize(indexFile);
      index = PackIndex.open(indexFile.toFile());
    } catch (IOException | RuntimeException e) {
      return new PackFile(
          Optional.empty(), Optional.empty(), "the index of " + name + " can't be read");
    }
    try {
      MappedPack pack = MappedPack.open(file, new Table(index));
      if (!Arrays.equals(pack.checksum(), index.getChecksum())
          || pack.objectCount() != index.getObjectCount()) {
        return new PackFile(
            Optional.of(index), Optional.empty(), name + " is cut off or its index is another's");
      }
      return new PackFile(Optional.of(index), Optional.of(pack), "");
    } catch (IOException | RuntimeException e) {
      return new PackFile(Optional.of(index), Optional.empty(), name + " can't be read");
    }
  }

  /**
   * Requires that an index has the bytes that its own table claims, before anybody makes room for
   * them (git's gitformat-pack, "pack-*.idx files").
   */
  private static void requireItsSize(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer start = ByteBuffer.allocate(8 + 256 * Integer.BYTES);
      while (start.hasRemaining() && channel.read(start) >= 0) {
        // reads on
      }
      boolean second = start.getInt(0) == 0xff744f63;
      int table = second ? 8 : 0;
      long before = 0;
      for (int i = 0; i < 256; i++) {
        long upTo = Integer.toUnsignedLong(start.getInt(table + i * Integer.BYTES));
        if (upTo < before) {
          throw new IOException("the numbers of objects fall");
        }
        before = upTo;
      }
      if (table + 1024 + before * (second ? 28 : 24) + 40 > channel.size()) {
        throw new IOException("objects are missing");
      }
    }
  }

  /** Where an object begins in the pack; negative if the index does not list it. */
  long offsetOf(AnyObjectId id) {
    return index.isPresent() ? new Table(index.get()).offsetOf(id) : ABSENT;
  }

  /**
   * The pack's bytes.
   *
   * @throws UnreadableException if there are none
   */
  MappedPack mapped() throws UnreadableException {
    return pack.orElseThrow(() -> UnreadableException.damaged(trouble));
  }

  /** What an index says, whatever it holds. */
  private record Table(PackIndex index) implements PackTable {
    @Override
    public long offsetOf(AnyObjectId id) {
      try {
        long offset = index.findOffset(id);
        return offset == ABSENT || (offset > 0 && offset < PackPosition.MAXIMUM_OFFSET)
            ? offset
            : NO_OFFSET;
      } catch (IndexOutOfBoundsException e) {
        return NO_OFFSET; // listed, but its offset is nowhere
      }
    }

    @Override
    public boolean hasChecksum(AnyObjectId id, int crc) {
      try {
        return index.hasCRC32Support() && (int) index.findCRC32(id) == crc;
      } catch (MissingObjectException e) {
        return false;
      }
    }
  }
}
