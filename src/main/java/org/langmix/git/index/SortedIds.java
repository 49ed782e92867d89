package org.langmix.git.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import org.eclipse.jgit.lib.AbbreviatedObjectId;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.langmix.git.file.MappedFile;

/**
 * The sorted object ids of a file. Only the fan-out table is kept in memory, which says how many
 * ids there are up to each first byte.
 */
final class SortedIds {
  /** The number of an id that is not there. */
  static final long ABSENT = -1;

  /** The length of a fan-out table in bytes. */
  static final int FAN_OUT_LENGTH = 256 * Integer.BYTES;

  private static final int LENGTH = Constants.OBJECT_ID_LENGTH;

  private final MappedFile file;
  private final int[] upTo;
  private final long start;
  private final int step;

  private SortedIds(MappedFile file, int[] upTo, long start, int step) {
    this.file = file;
    this.upTo = upTo;
    this.start = start;
    this.step = step;
  }

  /**
   * Reads a fan-out table. The caller must check that the file holds as many ids as it states.
   *
   * @param fanOut the offset of the fan-out table
   * @param start the offset of the first id
   * @param step the distance from one id to the next in bytes
   * @throws IOException if the table is damaged
   * @throws IndexOutOfBoundsException if the file is cut off
   */
  static SortedIds in(MappedFile file, long fanOut, long start, int step) throws IOException {
    int[] upTo = new int[FAN_OUT_LENGTH / Integer.BYTES];
    long before = 0;
    for (int i = 0; i < upTo.length; i++) {
      upTo[i] = file.intAt(fanOut + (long) i * Integer.BYTES);
      if (Integer.toUnsignedLong(upTo[i]) < before) {
        throw new IOException("the numbers of objects decrease");
      }
      before = Integer.toUnsignedLong(upTo[i]);
    }
    return new SortedIds(file, upTo, start, step);
  }

  /** How many ids there are. */
  long count() {
    return Integer.toUnsignedLong(upTo[upTo.length - 1]);
  }

  /** The id with a number. */
  ObjectId at(long number) {
    return ObjectId.fromRaw(file.bytes(start + number * step, LENGTH));
  }

  /** The number of an id in the order of ids; {@link #ABSENT} if it is not there. */
  long numberOf(AnyObjectId id) {
    byte[] wanted = new byte[LENGTH];
    id.copyRawTo(wanted, 0);
    int first = wanted[0] & 0xff;
    long low = firstWith(first);
    long high = endOf(first);
    byte[] at = new byte[LENGTH];
    while (low < high) {
      long middle = (low + high) >>> 1;
      file.copy(start + middle * step, at, 0, LENGTH, file.size());
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

  private long firstWith(int firstByte) {
    return firstByte == 0 ? 0 : endOf(firstByte - 1);
  }

  private long endOf(int firstByte) {
    return Integer.toUnsignedLong(upTo[firstByte]);
  }

  /**
   * Adds the ids that begin with an abbreviated id.
   *
   * @param limit the size of the set at which to stop
   */
  void resolve(Set<ObjectId> found, AbbreviatedObjectId abbreviated, int limit) {
    long end = endOf(abbreviated.getFirstByte());
    long low = firstWith(abbreviated.getFirstByte());
    long high = end;
    while (low < high) {
      long middle = (low + high) >>> 1;
      if (abbreviated.prefixCompare(at(middle)) > 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (; low < end && found.size() < limit; low++) {
      ObjectId id = at(low);
      if (abbreviated.prefixCompare(id) != 0) {
        return;
      }
      found.add(id);
    }
  }
}
