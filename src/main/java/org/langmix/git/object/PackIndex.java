package org.langmix.git.object;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.eclipse.jgit.lib.AbbreviatedObjectId;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.langmix.git.file.MappedFile;

/**
 * The index of a pack, read where it lies in its file: only the number of objects per first byte is
 * kept in memory (git's gitformat-pack, "pack-*.idx files", versions 1 and 2). Serves several
 * threads.
 */
final class PackIndex implements PackTable {
  /** The result of {@link #offsetOf} for an object that the index does not list. */
  static final long ABSENT = -1;

  /**
   * The result of {@link #offsetOf} for an object with an invalid offset. No object begins there,
   * since a pack begins with its own header.
   */
  static final long INVALID = 0;

  private static final int SIGNATURE = 0xff744f63;
  private static final int FAN_OUT = 256;
  private static final int CHECKSUM = 20;
  private static final int ID = Constants.OBJECT_ID_LENGTH;

  /** If this bit of a short offset is set, the other bits are the number of a long offset. */
  private static final int IS_LONG = 1 << 31;

  private final MappedFile file;
  private final int[] upTo;
  private final Tables tables;

  /**
   * The tables of the file, by their offsets and the distances between their entries, in bytes.
   *
   * @param ids the offset of the first object id
   * @param idStep the distance from one object id to the next
   * @param crcs the offset of the first checksum of an object; 0 if there are no checksums
   * @param offsets the offset of the first offset of four bytes
   * @param offsetStep the distance from one such offset to the next
   * @param longOffsets the offset of the first offset of eight bytes; 0 if there are none
   */
  private record Tables(
      long ids, int idStep, long crcs, long offsets, int offsetStep, long longOffsets) {
    static Tables firstVersion() {
      long start = FAN_OUT * Integer.BYTES;
      int step = Integer.BYTES + ID;
      return new Tables(start + Integer.BYTES, step, 0, start, step, 0);
    }

    static Tables secondVersion(long count) {
      long ids = 2 * Integer.BYTES + FAN_OUT * Integer.BYTES;
      long crcs = ids + count * ID;
      long offsets = crcs + count * Integer.BYTES;
      return new Tables(ids, ID, crcs, offsets, Integer.BYTES, offsets + count * Integer.BYTES);
    }
  }

  private PackIndex(MappedFile file, int[] upTo, Tables tables) {
    this.file = file;
    this.upTo = upTo;
    this.tables = tables;
  }

  /**
   * Maps an index.
   *
   * @throws IOException if it is not an index, or shorter than its own table claims
   */
  static PackIndex open(Path path) throws IOException {
    MappedFile file = MappedFile.open(path);
    try {
      boolean second = file.intAt(0) == SIGNATURE;
      if (second && file.intAt(Integer.BYTES) != 2) {
        throw new IOException("the version of the index is not known");
      }
      int[] upTo = fanOut(file, second ? 2 * Integer.BYTES : 0);
      long count = Integer.toUnsignedLong(upTo[FAN_OUT - 1]);
      Tables tables = second ? Tables.secondVersion(count) : Tables.firstVersion();
      long end = second ? tables.longOffsets : tables.offsets + count * tables.offsetStep;
      if (end + 2 * CHECKSUM > file.size()) {
        throw new IOException("objects are missing");
      }
      return new PackIndex(file, upTo, tables);
    } catch (IndexOutOfBoundsException e) {
      throw new IOException("the index is cut off", e);
    }
  }

  private static int[] fanOut(MappedFile file, int start) throws IOException {
    int[] upTo = new int[FAN_OUT];
    long before = 0;
    for (int i = 0; i < FAN_OUT; i++) {
      upTo[i] = file.intAt(start + (long) i * Integer.BYTES);
      if (Integer.toUnsignedLong(upTo[i]) < before) {
        throw new IOException("the numbers of objects decrease");
      }
      before = Integer.toUnsignedLong(upTo[i]);
    }
    return upTo;
  }

  /** How many objects it lists. */
  long objectCount() {
    return Integer.toUnsignedLong(upTo[FAN_OUT - 1]);
  }

  /** The checksum of the pack that it belongs to. */
  byte[] packChecksum() {
    return file.bytes(file.size() - 2 * CHECKSUM, CHECKSUM);
  }

  @Override
  public long offsetOf(AnyObjectId id) {
    long number = numberOf(id);
    if (number < 0) {
      return ABSENT;
    }
    try {
      long offset = offset(number);
      return offset > 0 && offset < PackPosition.MAXIMUM_OFFSET ? offset : INVALID;
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
    long number = numberOf(id);
    return number >= 0 && file.intAt(tables.crcs + number * Integer.BYTES) == crc;
  }

  /**
   * Adds the ids that begin with an abbreviated id.
   *
   * @param limit the size of the set at which to stop
   */
  void resolve(Set<ObjectId> found, AbbreviatedObjectId abbreviated, int limit) {
    int first = abbreviated.getFirstByte();
    long low = first == 0 ? 0 : Integer.toUnsignedLong(upTo[first - 1]);
    long end = Integer.toUnsignedLong(upTo[first]);
    long high = end;
    while (low < high) {
      long middle = (low + high) >>> 1;
      if (abbreviated.prefixCompare(idAt(middle)) > 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (; low < end && found.size() < limit; low++) {
      ObjectId id = idAt(low);
      if (abbreviated.prefixCompare(id) != 0) {
        return;
      }
      found.add(id);
    }
  }

  private ObjectId idAt(long number) {
    return ObjectId.fromRaw(file.bytes(tables.ids + number * tables.idStep, ID));
  }

  /** The number of an object in the order of ids; negative if it is not listed. */
  private long numberOf(AnyObjectId id) {
    byte[] wanted = new byte[ID];
    id.copyRawTo(wanted, 0);
    int first = wanted[0] & 0xff;
    long low = first == 0 ? 0 : Integer.toUnsignedLong(upTo[first - 1]);
    long high = Integer.toUnsignedLong(upTo[first]);
    byte[] at = new byte[ID];
    while (low < high) {
      long middle = (low + high) >>> 1;
      file.copy(tables.ids + middle * tables.idStep, at, 0, ID, file.size());
      int order = Arrays.compareUnsigned(wanted, at);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return ABSENT;
  }
}
