package org.langmix.git.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.eclipse.jgit.lib.AbbreviatedObjectId;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.langmix.git.file.MappedFile;

/**
 * The index of a pack, read where it lies in its file (git's gitformat-pack, "pack-*.idx files",
 * versions 1 and 2). Serves several threads.
 */
public final class PackIndex implements PackTable {
  /** The result of {@link #offsetOf} for an object that the index does not list. */
  public static final long ABSENT = -1;

  /**
   * The result of {@link #offsetOf} for an object with an invalid offset. No object begins there,
   * since a pack begins with its own header.
   */
  static final long INVALID = 0;

  private static final int SIGNATURE = 0xff744f63;
  private static final int CHECKSUM = 20;
  private static final int ID = Constants.OBJECT_ID_LENGTH;

  /** If this bit of a short offset is set, the other bits are the number of a long offset. */
  private static final int IS_LONG = 1 << 31;

  private final MappedFile file;
  private final SortedIds ids;
  private final Tables tables;

  /**
   * The other tables of the file, by their offsets and the distances between their entries, in
   * bytes.
   *
   * @param crcs the offset of the first checksum of an object; 0 if there are no checksums
   * @param offsets the offset of the first offset of four bytes
   * @param offsetStep the distance from one such offset to the next
   * @param longOffsets the offset of the first offset of eight bytes; 0 if there are none
   */
  private record Tables(long crcs, long offsets, int offsetStep, long longOffsets) {}

  private PackIndex(MappedFile file, SortedIds ids, Tables tables) {
    this.file = file;
    this.ids = ids;
    this.tables = tables;
  }

  /**
   * Maps an index.
   *
   * @throws IOException if it is not an index, or shorter than its own table claims
   */
  public static PackIndex open(Path path) throws IOException {
    MappedFile file = MappedFile.open(path);
    try {
      PackIndex index = file.intAt(0) == SIGNATURE ? secondVersion(file) : firstVersion(file);
      Tables tables = index.tables;
      long end =
          tables.longOffsets == 0
              ? tables.offsets + index.objectCount() * tables.offsetStep
              : tables.longOffsets;
      if (end + 2 * CHECKSUM > file.size()) {
        throw new IOException("objects are missing");
      }
      return index;
    } catch (IndexOutOfBoundsException e) {
      throw new IOException("the index is cut off", e);
    }
  }

  private static PackIndex firstVersion(MappedFile file) throws IOException {
    long start = SortedIds.FAN_OUT_LENGTH;
    int step = Integer.BYTES + ID;
    return new PackIndex(
        file, SortedIds.in(file, 0, start + Integer.BYTES, step), new Tables(0, start, step, 0));
  }

  private static PackIndex secondVersion(MappedFile file) throws IOException {
    if (file.intAt(Integer.BYTES) != 2) {
      throw new IOException("the version of the index is not known");
    }
    long fanOut = 2 * Integer.BYTES;
    long start = fanOut + SortedIds.FAN_OUT_LENGTH;
    SortedIds ids = SortedIds.in(file, fanOut, start, ID);
    long crcs = start + ids.count() * ID;
    long offsets = crcs + ids.count() * Integer.BYTES;
    long longOffsets = offsets + ids.count() * Integer.BYTES;
    return new PackIndex(file, ids, new Tables(crcs, offsets, Integer.BYTES, longOffsets));
  }

  /** How many objects it lists. */
  public long objectCount() {
    return ids.count();
  }

  /** The checksum of the pack that it belongs to. */
  public byte[] packChecksum() {
    return file.bytes(file.size() - 2 * CHECKSUM, CHECKSUM);
  }

  @Override
  public long offsetOf(AnyObjectId id) {
    long number = ids.numberOf(id);
    if (number < 0) {
      return ABSENT;
    }
    try {
      long offset = offset(number);
      return offset > 0 && offset < 1L << OFFSET_BITS ? offset : INVALID;
    } catch (IndexOutOfBoundsException e) {
      return INVALID;
    }
  }

  private long offset(long number) {
    int offset = file.intAt(tables.offsets + number * tables.offsetStep);
    if (offset >= 0 || tables.longOffsets == 0) {
      return Integer.toUnsignedLong(offset);
    }
    long at = tables.longOffsets + (long) (offset & ~IS_LONG) * Long.BYTES;
    if (at + Long.BYTES > file.size() - 2 * CHECKSUM) {
      throw new IndexOutOfBoundsException("there is no such long offset");
    }
    return file.longAt(at);
  }

  @Override
  public boolean hasChecksum(AnyObjectId id, int crc) {
    if (tables.crcs == 0) {
      return false;
    }
    long number = ids.numberOf(id);
    return number >= 0 && file.intAt(tables.crcs + number * Integer.BYTES) == crc;
  }

  /**
   * Adds the ids that begin with an abbreviated id.
   *
   * @param limit the size of the set at which to stop
   */
  public void resolve(Set<ObjectId> found, AbbreviatedObjectId abbreviated, int limit) {
    ids.resolve(found, abbreviated, limit);
  }
}
