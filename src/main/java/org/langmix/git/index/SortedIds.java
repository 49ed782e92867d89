package org.langmix.git.index;

import java.io.IOException;
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

  /** How many numbers of 32 bits an id has. */
  private static final int WORDS = LENGTH / Integer.BYTES;

  /** The first 32 bits of an id without its first byte. */
  private static final int FURTHER_BITS = Integer.SIZE - Byte.SIZE;

  private static final int MOST_GUESSES = 8;

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

  /** The first 32 bits of the id with a number. */
  int firstWord(long number) {
    return file.intAt(start + number * step);
  }

  /** The number of an id in the order of ids; {@link #ABSENT} if it is not there. */
  long numberOf(AnyObjectId id) {
    int[] wanted = new int[WORDS];
    id.copyRawTo(wanted, 0);
    long word = Integer.toUnsignedLong(wanted[0]);
    int first = wanted[0] >>> (Integer.SIZE - Byte.SIZE);
    long low = firstWith(first);
    long high = endOf(first);
    long lowWord = (long) first << FURTHER_BITS;
    long highWord = lowWord + (1 << FURTHER_BITS);
    // Ids are hashes, and so lie evenly: a few guesses find one. If they do not, halves do.
    for (int guesses = 0; low < high; guesses++) {
      long guess =
          guesses < MOST_GUESSES
              ? low + (word - lowWord) * (high - low) / (highWord - lowWord + 1)
              : (low + high) >>> 1;
      long at = Integer.toUnsignedLong(firstWord(guess));
      int order = word == at ? compareRest(wanted, guess) : Long.compare(word, at);
      if (order == 0) {
        return guess;
      } else if (order < 0) {
        high = guess;
        highWord = Math.max(at, word);
      } else {
        low = guess + 1;
        lowWord = Math.min(at, word);
      }
    }
    return ABSENT;
  }

  /** Compares all of an id but its first 32 bits with the id that has a number. */
  private int compareRest(int[] wanted, long number) {
    for (int i = 1; i < WORDS; i++) {
      int order =
          Integer.compareUnsigned(
              wanted[i], file.intAt(start + number * step + (long) i * Integer.BYTES));
      if (order != 0) {
        return order;
      }
    }
    return 0;
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
