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
 * A pack and its index. A pack that can't be used says why when an object is read from it.
 *
 * @param index empty if the index can't be read, so that the pack's objects are not known
 * @param pack empty if the pack can't be used
 * @param trouble why the pack can't be used; empty if it can
 */
record PackFile(Optional<PackIndex> index, Optional<MappedPack> pack, String trouble) {
  private static final String EXTENSION = "pack";

  /** An offset at which no object can begin, since the pack begins with its own header. */
  private static final long NO_OFFSET = 0;

  private static final long ABSENT = -1;

  /** Opens and maps a pack. A mapped pack can be read even after git has deleted it. */
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
            Optional.of(index),
            Optional.empty(),
            name + " is cut off, or its index belongs to another pack");
      }
      return new PackFile(Optional.of(index), Optional.of(pack), "");
    } catch (IOException | RuntimeException e) {
      return new PackFile(Optional.of(index), Optional.empty(), name + " can't be read");
    }
  }

  /**
   * Requires that an index is as large as its own table claims, before anybody allocates memory for
   * it (git's gitformat-pack, "pack-*.idx files").
   */
  private static void requireItsSize(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer start = ByteBuffer.allocate(8 + 256 * Integer.BYTES);
      while (start.hasRemaining() && channel.read(start) >= 0) {
        // go on reading
      }
      boolean second = start.getInt(0) == 0xff744f63;
      int table = second ? 8 : 0;
      long before = 0;
      for (int i = 0; i < 256; i++) {
        long upTo = Integer.toUnsignedLong(start.getInt(table + i * Integer.BYTES));
        if (upTo < before) {
          throw new IOException("the numbers of objects decrease");
        }
        before = upTo;
      }
      if (table + 1024 + before * (second ? 28 : 24) + 40 > channel.size()) {
        throw new IOException("objects are missing");
      }
    }
  }

  /** The offset of an object in the pack; negative if the index does not list the object. */
  long offsetOf(AnyObjectId id) {
    return index.isPresent() ? new Table(index.get()).offsetOf(id) : ABSENT;
  }

  /**
   * The pack's bytes.
   *
   * @throws UnreadableException if the pack can't be used
   */
  MappedPack mapped() throws UnreadableException {
    return pack.orElseThrow(() -> UnreadableException.damaged(trouble));
  }

  /** Looks up objects in an index, which may be damaged. */
  private record Table(PackIndex index) implements PackTable {
    @Override
    public long offsetOf(AnyObjectId id) {
      try {
        long offset = index.findOffset(id);
        return offset == ABSENT || (offset > 0 && offset < PackPosition.MAXIMUM_OFFSET)
            ? offset
            : NO_OFFSET;
      } catch (IndexOutOfBoundsException e) {
        return NO_OFFSET; // listed, but with an invalid offset
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
